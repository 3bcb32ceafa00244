import { listPublicMeetings } from "@/features/meetings/published/queries";
import { inInterface } from "../addresses";
import { answer } from "../answer";
import { cut, readPaging } from "../paging";
import { meetingPage } from "../shapes";
import { meetingItem } from "./meeting-item";

/** The public meetings, the latest first. */
export async function GET(request: Request): Promise<Response> {
  const paging = readPaging(new URL(request.url));
  if (paging instanceof Response) return paging;
  const meetings = await listPublicMeetings();
  return answer(meetingPage, cut(inInterface("meetings"), meetings.map(meetingItem), paging));
}
