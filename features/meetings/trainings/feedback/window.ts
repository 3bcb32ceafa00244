import { z } from "zod";
import { rowId } from "@/features/people/fields";
import { fromBeijing } from "@/platform/clock";
import { codePattern } from "./answering/answer";

/** For how many days after the training a form takes answers. */
export const days = { least: 1, usual: 7, most: 60 };

const dayMs = 24 * 60 * 60_000;

/** The end of the last day, in Beijing, on which a form takes answers: so many days after that of the training. */
export function closingOf(date: string, forDays: number): Date {
  return new Date(fromBeijing(`${date} 00:00:00`).getTime() + (forDays + 1) * dayMs);
}

type Form = { closesAt: Date };

/** Whether a form takes answers at a moment. */
export function isOpen(form: Form, meeting: { status: string }, at: Date): boolean {
  return meeting.status !== "cancelled" && at < form.closesAt;
}

/** Whether a form came with its meeting out of an archive: its code opens nothing, and it stays closed. */
export const cameIn = ({ code }: { code: string }) => !codePattern.test(code);

/**
 * When whoever is silent is reminded, once: at nine in the morning two days before the last day, or on the last day
 * where there are fewer than three.
 */
export function remindingOf(form: Form & { days: number }): Date {
  const before = form.days < 3 ? 1 : 3;
  return new Date(form.closesAt.getTime() - before * dayMs + 9 * 60 * 60_000);
}

/** Whether a form's silent people are to be reminded at this moment. */
export function remindsNow(form: Form & { days: number }, meeting: { status: string }, at: Date): boolean {
  return isOpen(form, meeting, at) && at >= remindingOf(form);
}

export type OpenRefusal = "cancelled" | "not_yet" | "no_sessions" | "past";

type Day = { status: string; date: string | null };

/** Everything that speaks against opening a form for so many days; `today` is Beijing's. */
export function openRefusals(day: Day, sessions: number, forDays: number, today: string, at: Date): OpenRefusal[] {
  const begun = day.date !== null && day.date <= today;
  const reasons: [boolean, OpenRefusal][] = [
    [day.status === "cancelled", "cancelled"],
    [day.status !== "cancelled" && !begun, "not_yet"],
    [sessions === 0, "no_sessions"],
    [begun && day.date !== null && closingOf(day.date, forDays) <= at, "past"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}

const forDays = z
  .string()
  .trim()
  .regex(/^\d{1,2}$/, "days")
  .transform(Number)
  .pipe(z.number().min(days.least, "days").max(days.most, "days"));

export const opening = z.object({ meetingId: rowId, days: forDays });
export const changingDays = opening.extend({ version: rowId });
export const onForm = z.object({ meetingId: rowId });
