import { type Quarter, quarterAddress, quarterFrom, quarterSlug } from "@/features/meetings/address";
import { readPublicQuarter } from "@/features/meetings/published/queries";
import { listPublishedOfMeetings } from "@/features/reports/published/of-meeting/queries";
import { inInterface, pageAddresses } from "../../addresses";
import { answer, notThere } from "../../answer";
import { quarter as shape } from "../../shapes";
import { meetingItem } from "../meeting-item";

type Props = { params: Promise<{ quarter: string }> };

const selfOf = (quarter: Quarter) => inInterface("meetings", quarterSlug(quarter));

/** The public meetings of one quarter, such as 2024-q1. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const quarter = quarterFrom((await params).quarter);
  const found = quarter && (await readPublicQuarter(quarter.year, quarter.quarter));
  if (!found) return notThere();
  const { meetings, previous, next } = found;
  const ids = meetings.map(({ id }) => id);
  const reports = await listPublishedOfMeetings(ids, "en");
  return answer(shape, {
    quarter: quarterSlug(quarter),
    self: selfOf(quarter),
    address: pageAddresses(quarterAddress(quarter)),
    meetings: meetings.map(meetingItem),
    reports: reports.map(({ id }) => inInterface("reports", id)),
    previous: previous && selfOf(previous),
    next: next && selfOf(next),
  });
}
