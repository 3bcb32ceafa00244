import { z } from "zod";

const fact = z.string().nullable();

/** What a letter told of a meeting that somebody would come too late, in vain or to the wrong place without. */
const told = z.object({
  date: fact,
  // Letters from before meetings had a last day told none.
  endDate: fact.default(null),
  halfDay: fact,
  starts: fact,
  ends: fact,
  venueEn: z.string(),
  venueZh: z.string(),
  cancelled: z.boolean(),
});

export type Told = z.infer<typeof told>;

type Facts = {
  date: string | null;
  endDate: string | null;
  halfDay: string | null;
  startsAt: string | null;
  endsAt: string | null;
  venueEn: string;
  venueZh: string;
  status: "planned" | "held" | "cancelled";
};

/** What there is to tell of a meeting as it stands. The half-day says nothing more once there is an hour. */
export function toldOf(facts: Facts): Told {
  const { date, endDate, startsAt, endsAt, venueEn, venueZh } = facts;
  return {
    ...{ date, endDate, starts: startsAt, ends: endsAt, venueEn, venueZh },
    halfDay: startsAt === null ? facts.halfDay : null,
    cancelled: facts.status === "cancelled",
  };
}

/** What was told last; null before anything was, or where it cannot be read. */
export function readTold(text: string | null): Told | null {
  if (text === null) return null;
  try {
    return told.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export const changes = ["date", "time", "venue", "cancelled", "again"] as const;
export type Change = (typeof changes)[number];

/** What of it is different now. */
export function changesSince(before: Told, now: Told): Change[] {
  const differs = (...keys: (keyof Told)[]) => keys.some((key) => before[key] !== now[key]);
  const found: [boolean, Change][] = [
    [differs("date", "endDate"), "date"],
    [differs("starts", "ends", "halfDay"), "time"],
    [differs("venueEn", "venueZh"), "venue"],
    [!before.cancelled && now.cancelled, "cancelled"],
    [before.cancelled && !now.cancelled, "again"],
  ];
  return found.flatMap(([is, change]) => (is ? [change] : []));
}

/**
 * Whether those invited are written to about what is different: not about a meeting that was held or whose day is
 * past, nor twice that it is off. Days are Beijing's.
 */
export function isWorthTelling(before: Told, facts: Facts, today: string): boolean {
  const now = toldOf(facts);
  const lastDay = facts.endDate ?? facts.date;
  if (facts.status === "held" || (lastDay !== null && lastDay < today)) return false;
  if (before.cancelled && now.cancelled) return false;
  return changesSince(before, now).length > 0;
}

/** Whether a calendar can hold the meeting: it has a day and is not off. */
export function isOnCalendar({ date, cancelled }: Pick<Told, "date" | "cancelled">): boolean {
  return date !== null && !cancelled;
}
