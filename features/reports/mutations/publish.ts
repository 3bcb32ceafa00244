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

export type PublishInput = { reportId: number; version: number };

/**
 * Makes the version that was read the live one. A report once withdrawn is on the site again.
 * Its date stays that of its first publication.
 */
export async function publishReport(input: PublishInput, act: Act, database: Database = db) {
  if (!mayTake("publish", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = refusals("publish", report.state, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (report.version !== input.version) return { ok: false, reasons: ["newer_version"] } as const;
    await takeStep(tx, report, "publish", act);
    await tx
      .update(reports)
      .set({
        liveVersionId: report.workingVersionId,
        publishedAt: report.publishedAt ?? act.at,
        withdrawnAt: null,
        withdrawalReason: null,
      })
      .where(eq(reports.id, report.id));
    await writeEntries(tx, { kind: "report", id: report.id }, await searchEntriesOf(report.id, tx));
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
