import type { MeetingFacts } from "@/features/meetings/facts";

/** Whether an event took more than the day on which it began. */
export function isOfSeveralDays({ date, endDate }: Pick<MeetingFacts, "date" | "endDate">): boolean {
  return date !== null && endDate !== null && endDate > date;
}
