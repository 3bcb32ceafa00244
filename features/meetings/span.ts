import { fromBeijing } from "@/platform/clock";

type Span = { day: string; lastDay: string } | { startsAt: Date; endsAt: Date | null };
type When = { date: string; endDate: string | null; startsAt: string | null; endsAt: string | null };

/**
 * When a meeting is, as a calendar holds it: from moment to moment, or whole days (YYYY-MM-DD). Days stand where it
 * has no hour, and where it takes several and is not known to end at one.
 */
export function spanOf({ date, endDate, startsAt, endsAt }: When): Span {
  const moment = (day: string, time: string) => fromBeijing(`${day} ${time.slice(0, 5)}:00`);
  if (startsAt === null || (endDate !== null && endsAt === null)) return { day: date, lastDay: endDate ?? date };
  return { startsAt: moment(date, startsAt), endsAt: endsAt === null ? null : moment(endDate ?? date, endsAt) };
}
