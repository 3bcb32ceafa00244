import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { cases } from "@/db/schema/cases";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { writeEntries } from "@/features/search/entries";
import { lockCase } from "../queries";

export type WithdrawCaseInput = { caseId: number; reason: string };

/** Takes a case off the site, out of its collections and out of the search. */
export async function withdrawCase({ caseId, reason }: WithdrawCaseInput, act: Act, database: Database = db) {
  if (!may(act.actor, "case.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  if (reason.trim() === "") return { ok: false, reasons: ["no_reason"] } as const;
  return database.transaction(async (tx) => {
    const one = await lockCase(tx, caseId);
    if (!one) return { ok: false, reasons: ["not_found"] } as const;
    if (!one.publishedAt || one.withdrawnAt) return { ok: false, reasons: ["not_on_the_site"] } as const;
    await tx.update(cases).set({ withdrawnAt: act.at, updatedAt: act.at }).where(eq(cases.id, caseId));
    await writeEntries(tx, { kind: "case", id: caseId }, []);
    await recordAudit(tx, {
      act,
      action: "case.withdraw",
      subject: { type: "case", id: caseId },
      before: { withdrawnAt: null },
      after: { withdrawnAt: act.at },
      reason,
    });
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
