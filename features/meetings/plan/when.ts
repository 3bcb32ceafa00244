import type { Bilingual, MeetingRecord } from "../record";

/** All that decides when and where a meeting is, and whether it is at all. */
export type When = Pick<MeetingRecord, "status" | "date" | "endDate" | "halfDay"> & {
  /** Beijing's time of day, HH:MM or HH:MM:SS, on the first day and on the last. */
  startsAt: string | null;
  endsAt: string | null;
  venue: Bilingual;
};

/** The half of the day in which something begins at a time (HH:MM). */
export function halfOf(startsAt: string): "morning" | "afternoon" {
  return startsAt < "12:00" ? "morning" : "afternoon";
}

type Hours = { startsAt: string | null; endsAt: string | null };

/**
 * The hours that still hold when the record gives a meeting another half of the day, or one day instead of several:
 * those that lie in it.
 */
export function hoursWithin(
  { halfDay, endDate }: Pick<MeetingRecord, "halfDay" | "endDate">,
  { startsAt, endsAt }: Hours,
): Hours {
  if (startsAt === null) return { startsAt, endsAt };
  if (halfDay !== null && halfOf(startsAt) !== halfDay) return { startsAt: null, endsAt: null };
  return { startsAt, endsAt: endDate === null && endsAt !== null && endsAt <= startsAt ? null : endsAt };
}

/** The last day of a meeting that is moved to another first one: as long after it as before. None without a day. */
export function lastDayFrom({ date, endDate }: Pick<When, "date" | "endDate">, movedTo: string | null): string | null {
  if (date === null || endDate === null || movedTo === null) return null;
  return new Date(Date.parse(movedTo) + Date.parse(endDate) - Date.parse(date)).toISOString().slice(0, 10);
}

export type MoveRefusal =
  | "reason_missing"
  | "ends_too_early"
  | "start_missing"
  | "nothing_changed"
  | "held"
  | "cancelled";

/** Everything that speaks against a meeting's being moved so. Whoever knew of a day is owed a reason for another. */
export function moveRefusals(
  before: When,
  asked: Pick<When, "date" | "startsAt" | "endsAt">,
  reason: string,
): MoveRefusal[] {
  const { date, startsAt, endsAt } = asked;
  const moved = before.date !== date;
  const hours = shortTime(before.startsAt) !== shortTime(startsAt) || shortTime(before.endsAt) !== shortTime(endsAt);
  const reasons: [boolean, MoveRefusal][] = [
    [before.status === "held", "held"],
    [before.status === "cancelled", "cancelled"],
    [!moved && !hours, "nothing_changed"],
    [endsAt !== null && startsAt === null, "start_missing"],
    [
      endsAt !== null && startsAt !== null && endsAt <= startsAt && lastDayFrom(before, date) === null,
      "ends_too_early",
    ],
    [moved && before.date !== null && reason === "", "reason_missing"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}

/** A time of day as it is read and typed, HH:MM. */
export function shortTime(time: string | null): string | null {
  return time?.slice(0, 5) ?? null;
}
