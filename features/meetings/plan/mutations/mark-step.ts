import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { planSteps } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockStep } from "../queries";
import { dueDay } from "../steps";
import { readExceptions } from "../working-days/queries";
import { notePlan } from "./note-plan";

export type MarkStepInput = { stepId: number; startedFrom: number; done: boolean };

/**
 * Marks a step as done, or takes that back: then it is due again on the day counted from the meeting as it now stands,
 * unless its day was set by hand. The meeting's own step is done when its record says it was held.
 */
export async function markStep({ stepId, startedFrom, done }: MarkStepInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const found = await lockStep(tx, stepId);
    if (!found) return { ok: false, reasons: ["not_found"] } as const;
    const { step, meeting } = found;
    if ((step.doneAt !== null) === done) return { ok: true } as const;
    if (step.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    if (step.kind === "meeting") return { ok: false, reasons: ["is_the_meeting"] } as const;
    if (meeting.record.status === "cancelled") return { ok: false, reasons: ["cancelled"] } as const;
    const { date } = meeting.record;
    const counted = date && dueDay(date, step.offsetDays, await readExceptions(tx));
    const dueOn = done || step.pinned ? step.dueOn : counted;
    await tx
      .update(planSteps)
      .set({
        ...{ doneAt: done ? act.at : null, doneBy: done ? act.actor.accountId : null, dueOn },
        ...{ version: step.version + 1, changedAt: act.at },
      })
      .where(eq(planSteps.id, stepId));
    const action = done ? "meeting.finish_step" : "meeting.reopen_step";
    const before = { step: step.kind, dueOn: step.dueOn, done: !done };
    await notePlan(tx, meeting, { action, before, after: { step: step.kind, dueOn, done } }, act);
    return { ok: true } as const;
  });
}
