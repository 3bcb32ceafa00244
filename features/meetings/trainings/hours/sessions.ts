import { fromBeijing } from "@/platform/clock";
import { runningTimes } from "../../agenda/running-times";
import type { Bilingual } from "../../record";

/** One session of a training: an item of kind `train` on the agenda. */
export type Session = {
  id: number;
  subject: Bilingual;
  minutes: number;
  /** When half of it is over, by the running times of the agenda; null while they cannot be known. */
  half: Date | null;
};

type Day = { date: string | null; startsAt: string | null; endsAt: string | null };
type Item = { id: number; kind: string; subject: Bilingual; minutes: number | null };

const minute = 60_000;

/** The sessions of a meeting, out of its whole agenda in running order. One without minutes counts for none. */
export function sessionsOf(day: Day, agenda: readonly Item[]): Session[] {
  const { times } = runningTimes(
    day,
    agenda.map(({ minutes }) => minutes),
  );
  return agenda.flatMap(({ id, kind, subject, minutes }, index) => {
    if (kind !== "train") return [];
    const { start = null, end = null } = times[index] ?? {};
    const midnight = day.date === null ? null : fromBeijing(`${day.date} 00:00:00`);
    const known = midnight !== null && start !== null && end !== null;
    const half = known ? new Date(midnight.getTime() + ((start + end) / 2) * minute) : null;
    return [{ id, subject, minutes: minutes ?? 0, half }];
  });
}

type Seated = { id: number; signedInAt: Date | null; leftAt: Date | null };
type Mark = { itemId: number; placeId: number; present: boolean };

/**
 * Whether somebody was at a session. What was marked at the item decides; otherwise whoever had signed in when half of
 * it was over and had not left by then. Where that moment is not known: whoever signed in and did not leave.
 */
export function wasAt(session: Session, seat: Seated, marks: readonly Mark[]): boolean {
  const mark = marks.find(({ itemId, placeId }) => itemId === session.id && placeId === seat.id);
  if (mark) return mark.present;
  if (seat.signedInAt === null) return false;
  if (session.half === null) return seat.leftAt === null;
  return seat.signedInAt <= session.half && (seat.leftAt === null || seat.leftAt > session.half);
}

/** How many minutes all sessions have together: the most that anybody is credited. */
export function allMinutes(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The sessions somebody was at and their minutes. */
export function computed(sessions: readonly Session[], seat: Seated, marks: readonly Mark[]) {
  const attended = sessions.filter((session) => wasAt(session, seat, marks));
  return { sessions: attended.length, minutes: allMinutes(attended) };
}
