import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { planSteps } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockStep } from "../queries";
import { dueDay } from "../steps";
import { readExceptions } from "../working-days/queries";
import { notePlan } from "./note-plan";

export type PinStepInput = {
  stepId: number;
  startedFrom: number;
  /** The day set by hand; null gives the step back to the count from the meeting. */
  day: string | null;
};

/**
 * Sets the day of one step by hand, so that moving the meeting leaves it; or lets it be counted from the meeting again.
 * What is done stays on its day, and the meeting's own step is moved with the meeting.
 */
export async function pinStep({ stepId, startedFrom, day }: PinStepInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const found = await lockStep(tx, stepId);
    if (!found) return { ok: false, reasons: ["not_found"] } as const;
    const { step, meeting } = found;
    if (step.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    if (step.kind === "meeting") return { ok: false, reasons: ["is_the_meeting"] } as const;
    if (meeting.record.status === "cancelled") return { ok: false, reasons: ["cancelled"] } as const;
    if (step.doneAt) return { ok: false, reasons: ["done_already"] } as const;
    const { date } = meeting.record;
    const counted = date && dueDay(date, step.offsetDays, await readExceptions(tx));
    const change = { dueOn: day ?? counted, pinned: day !== null };
    await tx
      .update(planSteps)
      .set({ ...change, version: step.version + 1, changedAt: act.at })
      .where(eq(planSteps.id, stepId));
    const action = day === null ? "meeting.unpin_step" : "meeting.pin_step";
    const before = { step: step.kind, dueOn: step.dueOn, pinned: step.pinned };
    await notePlan(tx, meeting, { action, before, after: { step: step.kind, ...change } }, act);
    return { ok: true, dueOn: change.dueOn } as const;
  });
}
