import { inInterface } from "./addresses";
import { answer } from "./answer";
import { description } from "./description";
import { index } from "./shapes";

export const dynamic = "force-dynamic";

/** What there is. */
export function GET(): Response {
  return answer(index, {
    title: "Open data of the federation portal",
    description,
    openapi: inInterface("openapi.json"),
    lists: {
      reports: inInterface("reports"),
      meetings: inInterface("meetings"),
      districts: inInterface("districts"),
      events: inInterface("events"),
    },
  });
}
