import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { reports } from "@/db/schema/reports";
import type { Act } from "@/features/people/actor";
import { writeEntries } from "@/features/search/entries";
import { lockReport } from "../queries";
import { searchEntriesOf } from "../search/queries";
import { mayTake, refusals } from "../workflow";
import { takeStep } from "./take-step";

/** Puts a withdrawn report on the site again as readers last saw it. */
export async function restoreReport({ reportId }: { reportId: number }, act: Act, database: Database = db) {
  if (!mayTake("restore", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = refusals("restore", report.state, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, "restore", act, { versionId: report.liveVersionId });
    await tx
      .update(reports)
      .set({ withdrawnAt: null, withdrawalReason: null, withdrawalKind: null, mergedIntoId: null })
      .where(eq(reports.id, reportId));
    await writeEntries(tx, { kind: "report", id: reportId }, await searchEntriesOf(reportId, tx));
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
