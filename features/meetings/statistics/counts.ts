/**
 * What is counted, each for one body at one meeting (and, of places, in one role) or for a meeting as a whole.
 * Days are Beijing's. All of it can be added up: a sum counts nothing twice and forgets nothing.
 */
export const counted = [
  /** Meetings held. */
  "meetings",
  /** Places of bodies whose invitation was opened; guests, lecturers, a training's own audience and walk-ins hold none. */
  "opened",
  /** Of these, those answered before the meeting began, or before its day where the hour is not known. */
  "answered",
  /** Of those opened, those with a day until which replies were due: the notice's own, else the plan's. */
  "dated",
  /** Of these, those answered by that day. */
  "onTime",
  /** Places whose holder signed in, whether she came late, left early or stood in for somebody. */
  "came",
  /** Of these, those who came more than five minutes after the start and stayed. */
  "late",
  /** Of those who came, those who left before the end, late or not. */
  "leftEarly",
  /** Places not taken whose holder was excused, or which were declined and found no substitute. */
  "excused",
  /** Places not taken for which nobody was excused, those nobody was named for among them. */
  "absent",
  /** Follow-ups issued, by the meeting they were issued at. */
  "issued",
  /** Of these, those issued by the plan's day for acknowledging, once it is over or they were acknowledged by it. */
  "toAcknowledge",
  /** Of these, those acknowledged by that day. */
  "acknowledged",
  "closed",
  /** Follow-ups with a day of their own that is over, or that were closed before it. */
  "due",
  /** Of these, those closed that were reported, or closed without a report, by their day. */
  "closedOnTime",
  /** Still owed, and red: their day is over, or they have no day and are three quarters old. */
  "overdue",
  /** Returned at least once. */
  "returned",
  /** Follow-ups of meetings after which another of the series has come. */
  "followed",
  /** Of these, those that were still open on its day. */
  "carried",
  /** Materials there are of meetings whose plan has a day for them. */
  "materials",
  /** Of these, those there by that day. */
  "materialsOnTime",
] as const;

/** Days told one by one, as their median cannot be added up. */
export const spans = [
  /** From the opening of a place to its answer. */
  "answerDays",
  /** From the issue of a follow-up to its closing. */
  "closeDays",
  /** Working days from a meeting to the seal of its minutes. */
  "sealDays",
] as const;

export type Counts = Record<(typeof counted)[number], number> & Record<(typeof spans)[number], number[]>;

export type Role = { en: string; zh: string; position: number };

/** What is counted of one body in one role at one meeting; without a body of the meeting itself. */
export type Row = Partial<Counts> & { meetingId: number; unitId: number | null; role: Role | null };

const isCounted = (name: string): name is (typeof counted)[number] => names.has(name);
const isSpan = (name: string): name is (typeof spans)[number] => spans.some((span) => span === name);
const names: ReadonlySet<string> = new Set(counted);

/** All of it together; nothing of nothing. */
export function sumOf(rows: readonly Partial<Counts>[]): Counts {
  const sums = Object.fromEntries([...counted.map((name) => [name, 0]), ...spans.map((name) => [name, []])]) as Counts;
  for (const row of rows) {
    // By what a row holds: asking each for every figure takes many times as long.
    for (const name in row) {
      if (isCounted(name)) sums[name] += row[name] ?? 0;
      else if (isSpan(name)) sums[name].push(...(row[name] ?? []));
    }
  }
  return sums;
}

/** The sums of what belongs together, by what it belongs to; rows without are left out. */
export function sumsBy<Key extends string | number>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null | undefined,
): Map<Key, Counts> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null || key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return new Map([...groups].map(([key, group]) => [key, sumOf(group)]));
}
