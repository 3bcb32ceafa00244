import { notFound } from "next/navigation";
import type { Typed } from "@/features/meetings/plan/components/day-form";
import { findRemoved, listChecklist, listSteps } from "@/features/meetings/plan/queries";
import { unknownYears } from "@/features/meetings/plan/working-days/days";
import { readExceptions } from "@/features/meetings/plan/working-days/queries";
import { getMeeting } from "@/features/meetings/queries";

type Asked = Record<string, string | string[] | undefined>;

/** A meeting with its plan and its checklist, and the days of rest around it; there is no page where there is none. */
export async function loadPlan(text: string) {
  const meeting = /^[1-9]\d{0,8}$/.test(text) ? await getMeeting(Number(text)) : null;
  if (!meeting) return notFound();
  const [steps, checklist, exceptions] = await Promise.all([
    listSteps(meeting.id),
    listChecklist(meeting.id),
    readExceptions(),
  ]);
  const days = [meeting.record.date, ...steps.map(({ dueOn }) => dueOn)].flatMap((day) => day ?? []);
  return { meeting, steps, checklist, exceptions, unknown: unknownYears(days, exceptions) };
}

/** What the address tells of: what was typed before it was asked what would move, and a line that was just removed. */
export async function loadAsked(asked: Asked, meetingId: number) {
  const one = (name: string) => (typeof asked[name] === "string" ? asked[name].slice(0, 500) : "");
  const removed = /^[1-9]\d{0,8}$/.test(one("removed")) ? await findRemoved(Number(one("removed")), meetingId) : null;
  const typed: Typed = { date: one("date"), startsAt: one("startsAt"), endsAt: one("endsAt"), reason: one("reason") };
  return { removed, opened: asked.opened === "yes", typed: asked.date === undefined ? null : typed };
}
