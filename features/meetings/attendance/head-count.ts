import type { FieldError } from "../form/answer";
import type { MeetingRecord } from "../record";
import type { Origin } from "./presence";

export type HeadCount = { count: number; precision: "exact" | "nearly" | "over" };

/** How many attended: whoever signed in, but for a training's own audience, which came to the training alone. */
export function attended(places: readonly { origin: Origin; signedInAt: Date | null }[]): number {
  return places.filter(({ origin, signedInAt }) => signedInAt !== null && origin !== "audience").length;
}

/**
 * A number of people as reports say it. A round ten is said as it is. "Nearly N" stands for at most 5 % less than the
 * round ten N, "over N" for at most 10 % more than it; where both would do the nearer one is taken, and the lower one
 * of two that are as near. Any other number is said exactly: nearly 40 is 38 or 39, over 40 is 41 to 44, 46 is 46.
 */
export function roundly(people: number): HeadCount {
  const below = Math.floor(people / 10) * 10;
  const above = below + 10;
  if (people === below) return { count: people, precision: "exact" };
  const isOver = below > 0 && people * 10 <= below * 11;
  const isNearly = people * 20 >= above * 19;
  if (isOver && (!isNearly || people - below <= above - people)) return { count: below, precision: "over" };
  return isNearly ? { count: above, precision: "nearly" } : { count: people, precision: "exact" };
}

/** Whether this is what the sign-in says, exactly or roundly; anything else needs a reason. */
export function isCounted(said: HeadCount, people: number): boolean {
  const round = roundly(people);
  return (
    (said.precision === "exact" && said.count === people) ||
    (said.precision === round.precision && said.count === round.count)
  );
}

type Recorded = Pick<MeetingRecord, "headCount" | "headCountPrecision">;

/**
 * What speaks against the head-count of a record that is to be saved. Once somebody has signed in, another number than
 * the sign-in's needs a reason, which is given beside the sign-in: the record's form changes it to no such number.
 */
export function headCountErrors(now: Recorded, next: Recorded, people: number): FieldError[] {
  const isSame = now.headCount === next.headCount && now.headCountPrecision === next.headCountPrecision;
  const { headCount: count, headCountPrecision: precision } = next;
  if (people === 0 || isSame || (count !== null && isCounted({ count, precision }, people))) return [];
  return [{ path: "headCount", code: "counted_at_sign_in" }];
}
