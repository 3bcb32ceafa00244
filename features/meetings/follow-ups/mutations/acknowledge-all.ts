import { and, eq, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { followUpSteps, followUps } from "@/db/schema/follow-ups";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

/** Acknowledges everything that is new to a district, in one go. Answers how many there were. */
export async function acknowledgeAll(act: Act, database: Database = db) {
  const { districtId, accountId } = act.actor;
  if (!may(act.actor, "follow_up.answer") || districtId === null)
    return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const acknowledged = await tx
      .update(followUps)
      .set({ state: "acknowledged", lastStep: "acknowledge", version: sql`${followUps.version} + 1` })
      .where(and(eq(followUps.leadUnitId, districtId), eq(followUps.state, "issued")))
      .returning({ id: followUps.id, progress: followUps.progress });
    if (acknowledged.length === 0) return { ok: true, acknowledged: 0 } as const;
    await tx.insert(followUpSteps).values(
      acknowledged.map(({ id, progress }) => ({
        ...{ followUpId: id, step: "acknowledge", progress, actorId: accountId, at: act.at },
      })),
    );
    await recordAudit(tx, {
      act,
      action: "follow_up.acknowledge_all",
      subject: { type: "unit", id: districtId },
      after: { followUps: acknowledged.map(({ id }) => id) },
    });
    return { ok: true, acknowledged: acknowledged.length } as const;
  });
}
