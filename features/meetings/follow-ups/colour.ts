import { daysBetween, quartersSince } from "./days";
import { isOwed, type State } from "./steps";

export const colours = ["blue", "yellow", "red"] as const;

export type Colour = (typeof colours)[number];

/** A follow-up as its colour is told from: days are Beijing's, YYYY-MM-DD. */
export type Paced = { state: State; issuedOn: string; dueOn: string | null; progress: number };

// So many days before its day a follow-up is near due; and nobody is behind before this share of the time is over.
const nearDays = 7;
const grace = 0.25;

/** Whether it is due within the week, today included, or was in no hurry and is a quarter old. */
function isNear({ issuedOn, dueOn }: Paced, today: string): boolean {
  return dueOn === null ? quartersSince(issuedOn, today) >= 1 : daysBetween(today, dueOn) <= nearDays;
}

function isOverdue({ issuedOn, dueOn }: Paced, today: string): boolean {
  return dueOn === null ? quartersSince(issuedOn, today) >= 3 : dueOn < today;
}

function isBehind({ issuedOn, dueOn, progress }: Paced, today: string): boolean {
  if (dueOn === null) return quartersSince(issuedOn, today) >= 2;
  const all = daysBetween(issuedOn, dueOn);
  const share = all > 0 ? daysBetween(issuedOn, today) / all : 1;
  return share > grace && progress / 100 < share;
}

/**
 * The colour of a follow-up on a day, after the three-colour slips of offices (三色督办单); null where none is due.
 *
 * Only what is still owed has one: what was reported waits for the municipal side, and the district is not warned.
 * Red: its day is over. Yellow: less is done than the share of the time that has gone by, once a quarter of it has.
 * Blue: due within seven days, today included, and not behind. The gravest one counts.
 *
 * Without a day it grows red by its age: none in the quarter it was issued in, blue in the next one, yellow in the
 * second, red from the third on.
 */
export function colourOf(followUp: Paced, today: string): Colour | null {
  if (!isOwed(followUp.state)) return null;
  if (isOverdue(followUp, today)) return "red";
  if (isBehind(followUp, today)) return "yellow";
  return isNear(followUp, today) ? "blue" : null;
}

/**
 * Which reminder a follow-up calls for on a day: `near` within the week before its day, be it behind or not, `overdue`
 * after it; without a day when it has grown blue and red. Null where none does, as for all that is not owed.
 */
export function reminderFor(followUp: Paced, today: string): "near" | "overdue" | null {
  if (!isOwed(followUp.state)) return null;
  if (isOverdue(followUp, today)) return "overdue";
  return isNear(followUp, today) ? "near" : null;
}
