import type { EventStatus } from "./event";

/** What the rules of registration ask about an event. */
export type RegistrationTerms = {
  status: EventStatus;
  startsAt: Date;
  endsAt: Date;
  registrationOpen: boolean;
  capacity: number | null;
  closesAt: Date | null;
  waitingList: boolean;
};

export type RegistrationStanding =
  | { state: "cancelled" | "past" | "none" | "closed" | "full" }
  /** `left` is how many people may still come; null means no limit. */
  | { state: "open"; left: number | null; until: Date }
  | { state: "waiting"; until: Date };

/** Until when one may register: the closing time, or the beginning of the event. */
export function closingOf(event: Pick<RegistrationTerms, "closesAt" | "startsAt">): Date {
  const { closesAt, startsAt } = event;
  return closesAt && closesAt < startsAt ? closesAt : startsAt;
}

export function placesLeft(capacity: number | null, confirmed: number): number {
  return capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - confirmed);
}

/** How registration for an event stands at a moment; `confirmed` counts the people who have a place. */
export function standingOf(event: RegistrationTerms, confirmed: number, at: Date): RegistrationStanding {
  if (event.status === "cancelled") return { state: "cancelled" };
  if (at >= event.endsAt) return { state: "past" };
  if (!event.registrationOpen || event.status !== "published") return { state: "none" };
  const until = closingOf(event);
  if (at >= until) return { state: "closed" };
  const left = placesLeft(event.capacity, confirmed);
  if (left > 0) return { state: "open", left: event.capacity === null ? null : left, until };
  return event.waitingList ? { state: "waiting", until } : { state: "full" };
}

/**
 * Whether visitors must be told at once that other people have places now: the word on the site changes, such as from
 * open to full. How many places are left may be a minute old there, as kept answers are.
 */
export function isTold(event: RegistrationTerms, confirmed: { from: number; to: number }, at: Date): boolean {
  return standingOf(event, confirmed.from, at).state !== standingOf(event, confirmed.to, at).state;
}
