import { notThere } from "../answer";

export function GET(): Response {
  return notThere();
}
