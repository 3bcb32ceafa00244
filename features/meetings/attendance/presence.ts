import type { Times } from "./times";

export const presences = ["expected", "signed_in", "late", "left_early", "absent", "excused"] as const;
export type Presence = (typeof presences)[number];

export const origins = ["invited", "guest", "lecturer", "audience", "walk_in"] as const;
export type Origin = (typeof origins)[number];

/** What is written down about a place; the rest follows from it. */
export type Standing = {
  reply: "silent" | "named" | "confirmed" | "declined";
  signedInAt: Date | null;
  leftAt: Date | null;
  absence: "absent" | "excused" | null;
  /** Whether she was told of the meeting at all. */
  isInvited: boolean;
};

type Missed = { absence: Standing["absence"]; isDeclined: boolean; isInvited: boolean };

/** So many minutes after the start nobody is late yet. */
export const graceMinutes = 5;

const grace = graceMinutes * 60_000;

/**
 * Whether those who did not come count as absent without being marked so: the meeting is on record as held, and its
 * sign-in was kept, so that somebody is known to have come or not.
 */
export function isOver(status: string, places: readonly Pick<Standing, "signedInAt" | "absence">[]): boolean {
  return status === "held" && places.some(({ signedInAt, absence }) => signedInAt !== null || absence !== null);
}

/** How a place stands that nobody signed in on: it is computed, and nothing is written down. */
export function missedAs({ absence, isDeclined, isInvited }: Missed, over: boolean): "absent" | "excused" | "expected" {
  if (absence !== null) return absence;
  if (isDeclined) return "excused";
  return over && isInvited ? "absent" : "expected";
}

/**
 * How a place stands. Whoever signs in more than five minutes after the start is late; whoever left before the end
 * left early, late or not. Where start or end is not known nobody is the one or the other. A place that was declined
 * is excused until somebody takes it all the same. Whoever was expected is absent once the meeting is over.
 */
export function presenceOf(place: Standing, { starts, ends }: Times, over: boolean): Presence {
  if (!place.signedInAt) return missedAs({ ...place, isDeclined: place.reply === "declined" }, over);
  if (place.leftAt && ends && place.leftAt < ends) return "left_early";
  return starts && place.signedInAt.getTime() > starts.getTime() + grace ? "late" : "signed_in";
}

/** Whether somebody sits there now. */
export function isHere(place: Pick<Standing, "signedInAt" | "leftAt">): boolean {
  return place.signedInAt !== null && place.leftAt === null;
}

/** Whether a place belongs to the list of a desk: somebody is named for it, and a walk-in that was undone is not. */
export function isListed(place: { name: string; origin: Origin; signedInAt: Date | null }): boolean {
  return place.name !== "" && (place.origin !== "walk_in" || place.signedInAt !== null);
}
