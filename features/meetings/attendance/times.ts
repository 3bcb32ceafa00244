import { beijingSecond, fromBeijing } from "@/platform/clock";

/** When a meeting begins and ends, as far as it is known. */
export type Times = { starts: Date | null; ends: Date | null };

type Day = { date: string | null; endDate: string | null; startsAt: string | null; endsAt: string | null };

const hour = 60 * 60_000;
const second = 1000;

/** The moments of a meeting whose days and times are given as Beijing's. */
export function timesOf({ date, endDate, startsAt, endsAt }: Day): Times {
  const moment = (day: string | null, time: string | null) =>
    day && time ? fromBeijing(`${day} ${time.slice(0, 8)}`) : null;
  return { starts: moment(date, startsAt), ends: moment(endDate ?? date, endsAt) };
}

/**
 * From when until when people may sign themselves in: an hour before the start until the end. Where a time is not
 * known it is the begin of the first or the end of the last day; without a day there is no such time.
 */
export function signInWindow(meeting: Day): { opens: Date; closes: Date } | null {
  const { starts, ends } = timesOf(meeting);
  if (!meeting.date) return null;
  const midnight = (day: string) => fromBeijing(`${day} 00:00:00`);
  return {
    opens: starts ? new Date(starts.getTime() - hour) : midnight(meeting.date),
    closes: ends ?? new Date(midnight(meeting.endDate ?? meeting.date).getTime() + 24 * hour - second),
  };
}

export type WindowState = "no_day" | "not_yet" | "over" | "cancelled" | "open";

/** Whether people may sign themselves in at a moment, or why not. */
export function windowState(meeting: Day & { status: string }, at: Date): WindowState {
  if (meeting.status === "cancelled") return "cancelled";
  const window = signInWindow(meeting);
  if (!window) return "no_day";
  if (at < window.opens) return "not_yet";
  return at > window.closes ? "over" : "open";
}

/** The time of day in Beijing, as HH:MM. */
export function clockTime(at: Date): string {
  return beijingSecond(at).slice(11, 16);
}
