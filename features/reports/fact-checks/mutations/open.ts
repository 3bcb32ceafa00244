import { and, eq, isNull } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { factChecks } from "@/db/schema/fact-checks";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { findByKey } from "../queries";

/** Notes that a check was opened for the first time. */
export async function openFactCheck(key: string, act: Act, database: Database = db) {
  if (!may(act.actor, "fact_check.answer")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const check = await findByKey(key, act.at, tx);
    if (!check) return { ok: false, reasons: ["closed"] } as const;
    const [opened] = await tx
      .update(factChecks)
      .set({ openedAt: act.at })
      .where(and(eq(factChecks.id, check.id), isNull(factChecks.openedAt)))
      .returning({ id: factChecks.id });
    if (opened) {
      await recordAudit(tx, {
        act,
        action: "fact_check.open",
        subject: { type: "report", id: check.reportId },
        after: { check: check.id, name: check.name },
      });
    }
    return { ok: true } as const;
  });
}
