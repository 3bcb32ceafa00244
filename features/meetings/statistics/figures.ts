import { rateOf } from "../follow-ups/rate";
import type { Counts } from "./counts";
import { median } from "./median";

/** Rates that tables can show district by district, in the order of the work. */
export const rates = ["attendance", "replies", "onTime", "acknowledged", "closed", "closedOnTime"] as const;

export type Rate = (typeof rates)[number];

/** A part of a whole. */
export type Share = { part: number; whole: number };

/** What a rate is a part of which whole. */
const shares = {
  /** Places that came, of those expected: who came and who was absent. Who was excused is in neither, and told apart. */
  attendance: ({ came, absent }) => ({ part: came, whole: came + absent }),
  /** Places answered before the meeting, with a yes, a no or a name, of those opened. */
  replies: ({ answered, opened }) => ({ part: answered, whole: opened }),
  /** Places answered by the day replies were due, of those opened at meetings that had such a day. */
  onTime: ({ onTime, dated }) => ({ part: onTime, whole: dated }),
  /** Follow-ups acknowledged by the plan's day for it, of those that could be. */
  acknowledged: ({ acknowledged, toAcknowledge }) => ({ part: acknowledged, whole: toAcknowledge }),
  /** Follow-ups closed, of those issued. */
  closed: ({ closed, issued }) => ({ part: closed, whole: issued }),
  /**
   * Follow-ups closed whose last report came by their day, of those whose day is over or that are closed. How long the
   * office took to check a report is not counted against the body; what was closed early goes by its closing.
   */
  closedOnTime: ({ closedOnTime, due }) => ({ part: closedOnTime, whole: due }),
  /** Materials there by the plan's day for them, of all of meetings that had such a day. */
  materials: ({ materialsOnTime, materials }) => ({ part: materialsOnTime, whole: materials }),
} as const satisfies Record<Rate | "materials", (counts: Counts) => Share>;

const expectedOrNot = ({ came, absent, excused }: Counts) => came + absent + excused;

/** Numbers that stand alone, and where there is nothing to count from: without it there is no number, rather than none. */
const numbers = {
  meetings: ({ meetings }) => meetings,
  late: (counts) => (expectedOrNot(counts) > 0 ? counts.late : null),
  leftEarly: (counts) => (expectedOrNot(counts) > 0 ? counts.leftEarly : null),
  excused: (counts) => (expectedOrNot(counts) > 0 ? counts.excused : null),
  absent: (counts) => (expectedOrNot(counts) > 0 ? counts.absent : null),
  answerDays: ({ answerDays }) => median(answerDays),
  issued: ({ issued }) => issued,
  returned: ({ issued, returned }) => (issued > 0 ? returned : null),
  overdue: ({ issued, overdue }) => (issued > 0 ? overdue : null),
  carried: ({ followed, carried }) => (followed > 0 ? carried : null),
  closeDays: ({ closeDays }) => median(closeDays),
  sealDays: ({ sealDays }) => median(sealDays),
} as const satisfies Record<string, (counts: Counts) => number | null>;

export type FigureName = keyof typeof shares | keyof typeof numbers;

/** A figure: a share, or a number; null where there is nothing to take it from. */
export type Figure = Share | number | null;

/** The part and the whole of a rate. */
export function shareOf(rate: keyof typeof shares, counts: Counts): Share {
  return shares[rate](counts);
}

/** The first rate that can be taken from some counts; attendance from none. */
export function firstRate(counts: Counts): Rate {
  return rates.find((rate) => shareOf(rate, counts).whole > 0) ?? rates[0];
}

/** One figure of some counts. A share of nothing is no figure. */
export function figureOf(name: FigureName, counts: Counts): Figure {
  if (name in numbers) return numbers[name as keyof typeof numbers](counts);
  const share = shareOf(name as keyof typeof shares, counts);
  return share.whole > 0 ? share : null;
}

/** A share in per cent to one place, as "92.3"; null of nothing. */
export function percentOf({ part, whole }: Share): string | null {
  return rateOf(part, whole, 1);
}

/** The figures of a table over time, as they belong together. */
export const groups = [
  { group: "attendance", names: ["meetings", "attendance", "late", "leftEarly", "excused", "absent"] },
  { group: "replies", names: ["replies", "onTime", "answerDays"] },
  {
    group: "followUps",
    names: ["issued", "acknowledged", "closed", "closedOnTime", "returned", "overdue", "carried", "closeDays"],
  },
  { group: "papers", names: ["materials", "sealDays"] },
] as const satisfies { group: string; names: readonly FigureName[] }[];

export type Group = (typeof groups)[number]["group"];
