import { daysAfter, type Exceptions, isWorkingDay, workingDayFrom, workingDayUpTo } from "./working-days/days";

export const stepKinds = [
  "call_for_items",
  "notice",
  "replies_due",
  "materials_due",
  "agenda_frozen",
  "meeting",
  "news",
  "minutes",
  "asks_acknowledged",
] as const;

export type StepKind = (typeof stepKinds)[number];

/** The steps of every plan, in calendar days from the day of the meeting. */
export const standardSteps: readonly { kind: StepKind; offsetDays: number }[] = [
  { kind: "call_for_items", offsetDays: -30 },
  { kind: "notice", offsetDays: -20 },
  { kind: "replies_due", offsetDays: -10 },
  { kind: "materials_due", offsetDays: -5 },
  { kind: "agenda_frozen", offsetDays: -2 },
  { kind: "meeting", offsetDays: 0 },
  { kind: "news", offsetDays: 1 },
  { kind: "minutes", offsetDays: 3 },
  { kind: "asks_acknowledged", offsetDays: 10 },
];

/**
 * The day of a step. Steps are counted in calendar days from the day of the meeting. One that would fall on a day of
 * rest moves away from the meeting and never past it: a step before the meeting to the last working day before, a step
 * after it to the first working day after. The meeting itself stays on its day, whatever day that is.
 */
export function dueDay(meetingDay: string, offsetDays: number, exceptions: Exceptions): string {
  const counted = daysAfter(meetingDay, offsetDays);
  if (offsetDays === 0) return counted;
  return offsetDays < 0 ? workingDayUpTo(counted, exceptions) : workingDayFrom(counted, exceptions);
}

/** The day of rest on which a step would have fallen had it not moved away; null when it fell on a working day. */
export function missedRestDay(meetingDay: string, offsetDays: number, exceptions: Exceptions): string | null {
  const counted = daysAfter(meetingDay, offsetDays);
  return offsetDays === 0 || isWorkingDay(counted, exceptions) ? null : counted;
}

export type Step = {
  id: number;
  kind: StepKind;
  offsetDays: number;
  dueOn: string | null;
  pinned: boolean;
  doneAt: Date | null;
};

export type MovedStep = { id: number; kind: StepKind; from: string | null; to: string | null };

/**
 * What moves when the day of the meeting becomes another, or none: every step that was neither set by hand nor done,
 * and nothing else. The meeting's own step is always on its day.
 */
export function movesFor(steps: readonly Step[], meetingDay: string | null, exceptions: Exceptions): MovedStep[] {
  return steps.flatMap(({ id, kind, offsetDays, dueOn, pinned, doneAt }) => {
    if (kind !== "meeting" && (pinned || doneAt !== null)) return [];
    const to = meetingDay === null ? null : dueDay(meetingDay, offsetDays, exceptions);
    return to === dueOn ? [] : [{ id, kind, from: dueOn, to }];
  });
}
