import type { Transaction } from "@/db/client";
import { planSteps } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import type { MeetingRecord } from "../../record";
import { dueDay, standardSteps } from "../steps";
import { readExceptions } from "../working-days/queries";
import { notePlan } from "./note-plan";

/** Writes the standard steps of a meeting's plan within a verb's transaction. */
export async function writePlan(
  tx: Transaction,
  meeting: { id: number; record: Pick<MeetingRecord, "year" | "quarter" | "date"> },
  act: Act,
): Promise<void> {
  const { date } = meeting.record;
  const exceptions = await readExceptions(tx);
  const steps = standardSteps.map(({ kind, offsetDays }) => ({
    ...{ meetingId: meeting.id, kind, offsetDays, changedAt: act.at },
    dueOn: date && dueDay(date, offsetDays, exceptions),
  }));
  await tx.insert(planSteps).values(steps);
  const after = { steps: Object.fromEntries(steps.map(({ kind, dueOn }) => [kind, dueOn])) };
  await notePlan(tx, meeting, { action: "meeting.plan", after }, act);
}
