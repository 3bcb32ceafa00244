import { inInterface } from "./addresses";
import { answer } from "./answer";
import { index } from "./shapes";

export const dynamic = "force-dynamic";

/** What there is. */
export function GET(): Response {
  return answer(index, {
    title: "Open data of the federation portal",
    description: "Everything the site publishes, to be read by programs. No key is needed; nothing can be written.",
    openapi: inInterface("openapi.json"),
    lists: {
      reports: inInterface("reports"),
      meetings: inInterface("meetings"),
      districts: inInterface("districts"),
      events: inInterface("events"),
    },
  });
}
