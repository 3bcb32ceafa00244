import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { factChecks } from "@/db/schema/fact-checks";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { remindRefusals } from "../check";
import { lockFactCheck } from "../queries";

/** Sends the link once more, at most once a day. */
export async function remindOfFactCheck(input: { checkId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "fact_check.ask")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { checkId } = input;
  return database.transaction(async (tx) => {
    const check = await lockFactCheck(tx, checkId);
    if (!check) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = remindRefusals(check, act.at);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await tx.update(factChecks).set({ remindedAt: act.at }).where(eq(factChecks.id, checkId));
    await recordAudit(tx, {
      act,
      action: "fact_check.remind",
      subject: { type: "report", id: check.reportId },
      after: { check: checkId, name: check.name },
    });
    await enqueue(tx, "reports.fact-check-asked", { checkId, reminder: true });
    return { ok: true } as const;
  });
}
