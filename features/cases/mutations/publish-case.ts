import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { cases } from "@/db/schema/cases";
import { recordAudit } from "@/features/audit/record";
import { getUnit } from "@/features/districts/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { writeEntries } from "@/features/search/entries";
import { lockCase } from "../queries";
import { searchEntriesOf } from "../search-entries";

/** Puts a case on the site, or back on it. Its date stays that of its first publication. */
export async function publishCase(caseId: number, act: Act, database: Database = db) {
  if (!may(act.actor, "case.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const one = await lockCase(tx, caseId);
    if (!one) return { ok: false, reasons: ["not_found"] } as const;
    if (one.publishedAt && !one.withdrawnAt) return { ok: false, reasons: ["on_the_site"] } as const;
    const publishedAt = one.publishedAt ?? act.at;
    await tx.update(cases).set({ publishedAt, withdrawnAt: null, updatedAt: act.at }).where(eq(cases.id, caseId));
    const district = await getUnit(one.districtId, tx);
    await writeEntries(
      tx,
      { kind: "case", id: caseId },
      searchEntriesOf(one, { en: district?.nameEn ?? "", zh: district?.nameZh ?? "" }, publishedAt),
    );
    await recordAudit(tx, {
      act,
      action: "case.publish",
      subject: { type: "case", id: caseId },
      before: { publishedAt: one.publishedAt, withdrawnAt: one.withdrawnAt },
      after: { publishedAt, withdrawnAt: null },
    });
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
