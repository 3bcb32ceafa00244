import { listCarried } from "@/features/meetings/follow-ups/carried/queries";
import { sumOf } from "@/features/meetings/follow-ups/matrix";
import { listOfMeeting } from "@/features/meetings/follow-ups/queries";
import { closedSentence } from "@/features/meetings/follow-ups/sentence";
import { getMeeting } from "@/features/meetings/queries";

/** What a meeting asks, what is carried forward to it while it is planned, and how that reads in a report. */
export async function loadFollowUps(id: string, today: string) {
  const meeting = /^[1-9]\d{0,8}$/.test(id) ? await getMeeting(Number(id)) : null;
  if (!meeting) return null;
  const { status, year, quarter } = meeting.record;
  const [followUps, carried] = await Promise.all([
    listOfMeeting(meeting.id, today),
    status === "planned" ? listCarried(meeting.id, today) : [],
  ]);
  const { total, closed } = sumOf(followUps);
  const facts = { year, quarter, series: meeting.series, total, closed };
  const sentence = closedSentence(facts, Number(today.slice(0, 4)));
  return { meeting, followUps, carried, sentence };
}

export type LoadedMeeting = NonNullable<Awaited<ReturnType<typeof loadFollowUps>>>;
