import { beijingSecond, fromBeijing } from "@/platform/clock";

/** When a meeting begins and ends, as far as it is known. */
export type Times = { starts: Date | null; ends: Date | null };

type Day = { date: string | null; startsAt: string | null; endsAt: string | null };

const hour = 60 * 60_000;
const second = 1000;

/** The moments of a meeting whose day and times are given as Beijing's. */
export function timesOf({ date, startsAt, endsAt }: Day): Times {
  const moment = (time: string | null) => (date && time ? fromBeijing(`${date} ${time.slice(0, 8)}`) : null);
  return { starts: moment(startsAt), ends: moment(endsAt) };
}

/**
 * From when until when people may sign themselves in: an hour before the start until the end. Where a time is not
 * known it is the begin or the end of the day; without a day there is no such time.
 */
export function signInWindow(meeting: Day): { opens: Date; closes: Date } | null {
  const { starts, ends } = timesOf(meeting);
  if (!meeting.date) return null;
  const midnight = fromBeijing(`${meeting.date} 00:00:00`);
  return {
    opens: starts ? new Date(starts.getTime() - hour) : midnight,
    closes: ends ?? new Date(midnight.getTime() + 24 * hour - second),
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
