import type { Transaction } from "@/db/client";
import { followUpSteps, followUpSupport, followUps } from "@/db/schema/follow-ups";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";

type Begun = {
  meetingId: number;
  rows: (typeof followUps.$inferInsert)[];
  supportIds: number[];
  /** How the deed is called in the record, and what is told of it there. */
  action: "follow_up.issue" | "follow_up.give";
  after: object;
};

/**
 * Writes the follow-ups that are not there yet, each with its first step and whoever supports it, records the deed,
 * and has one letter written to each body for all of them. Where none is missing nothing is written. Answers how many
 * were added.
 */
export async function beginFollowUps(tx: Transaction, { meetingId, rows, supportIds, action, after }: Begun, act: Act) {
  const begun = await tx
    .insert(followUps)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: followUps.id, leadUnitId: followUps.leadUnitId });
  if (begun.length === 0) return 0;
  await tx.insert(followUpSteps).values(
    begun.map(({ id }) => ({
      ...{ followUpId: id, step: "issue", progress: 0, actorId: act.actor.accountId, at: act.at },
    })),
  );
  const support = begun.flatMap(({ id, leadUnitId }) =>
    [...new Set(supportIds)].filter((unitId) => unitId !== leadUnitId).map((unitId) => ({ followUpId: id, unitId })),
  );
  if (support.length > 0) await tx.insert(followUpSupport).values(support);
  await recordAudit(tx, {
    act,
    action,
    subject: { type: "meeting", id: meetingId },
    after: { ...after, issued: begun.length },
  });
  for (const unitId of new Set(begun.map(({ leadUnitId }) => leadUnitId))) {
    const followUpIds = begun.filter(({ leadUnitId }) => leadUnitId === unitId).map(({ id }) => id);
    await enqueue(tx, "follow-ups.tell-issued", { unitId, followUpIds });
  }
  return begun.length;
}
