import { listPublicEvents } from "@/features/events/published/queries";
import { inInterface } from "../addresses";
import { answer } from "../answer";
import { cut, readPaging } from "../paging";
import { eventPage } from "../shapes";
import { eventItem } from "./event-item";

/** The events on the site in the order of time. */
export async function GET(request: Request): Promise<Response> {
  const paging = readPaging(new URL(request.url));
  if (paging instanceof Response) return paging;
  const events = await listPublicEvents();
  return answer(eventPage, cut(inInterface("events"), events.map(eventItem), paging));
}
