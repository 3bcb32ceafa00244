import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { planSteps } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import type { MeetingRecord } from "../../record";
import { listSteps } from "../queries";
import { type MovedStep, movesFor } from "../steps";
import { readExceptions } from "../working-days/queries";
import { notePlan } from "./note-plan";

type Dated = { id: number; record: Pick<MeetingRecord, "year" | "quarter" | "date"> };

/** Counts the steps of a plan from the day of the meeting, within a verb's transaction; answers those that moved. */
export async function recountSteps(tx: Transaction, meeting: Dated, act: Act): Promise<MovedStep[]> {
  const moved = movesFor(await listSteps(meeting.id, tx), meeting.record.date, await readExceptions(tx));
  for (const { id, to } of moved) {
    await tx
      .update(planSteps)
      .set({ dueOn: to, version: sql`${planSteps.version} + 1`, changedAt: act.at })
      .where(eq(planSteps.id, id));
  }
  if (moved.length > 0) {
    const days = (side: "from" | "to") => Object.fromEntries(moved.map((step) => [step.kind, step[side]]));
    await notePlan(tx, meeting, { action: "meeting.move_steps", before: days("from"), after: days("to") }, act);
  }
  return moved;
}
