import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { factChecks } from "@/db/schema/fact-checks";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockFactCheck } from "../queries";

/** Makes the link of a check open nothing any more; what was answered stays. Revoked twice, it is revoked. */
export async function revokeFactCheck(input: { checkId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "fact_check.ask")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { checkId } = input;
  return database.transaction(async (tx) => {
    const check = await lockFactCheck(tx, checkId);
    if (!check) return { ok: false, reasons: ["not_found"] } as const;
    if (check.revokedAt) return { ok: true } as const;
    await tx
      .update(factChecks)
      .set({ revokedAt: act.at, revokedBy: act.actor.accountId })
      .where(eq(factChecks.id, checkId));
    await recordAudit(tx, {
      act,
      action: "fact_check.revoke",
      subject: { type: "report", id: check.reportId },
      after: { check: checkId, name: check.name },
    });
    return { ok: true } as const;
  });
}
