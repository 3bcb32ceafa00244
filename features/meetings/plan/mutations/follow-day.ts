import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { planSteps } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import { tellInvited } from "../../invitations/mutations/tell-invited";
import type { MeetingRecord } from "../../record";
import type { MovedStep } from "../steps";
import type { When } from "../when";
import { recountSteps } from "./recount-steps";

type Named = { id: number; record: Pick<MeetingRecord, "year" | "quarter"> };

/**
 * All that follows when a meeting gets another day, hour or place, or is called off, in the transaction of whatever
 * verb changed it: the one place where a part of the portal hears of it. The meeting is locked and written already.
 * Answers the steps of its plan that moved. A cancelled meeting's plan stays as it is, to be read.
 */
export async function followDay(
  tx: Transaction,
  { id, record: { year, quarter } }: Named,
  { before, after }: { before: When; after: When },
  act: Act,
): Promise<MovedStep[]> {
  await tellInvited(tx, id, act);
  const [was, is] = [before.status === "cancelled", after.status === "cancelled"];
  if (was !== is) {
    // The entries in calendars change with it.
    await tx
      .update(planSteps)
      .set({ version: sql`${planSteps.version} + 1`, changedAt: act.at })
      .where(eq(planSteps.meetingId, id));
  }
  if (is || (before.date === after.date && !was)) return [];
  return recountSteps(tx, { id, record: { year, quarter, date: after.date } }, act);
}
