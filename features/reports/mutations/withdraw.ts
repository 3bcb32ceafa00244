import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { reports } from "@/db/schema/reports";
import type { Act } from "@/features/people/actor";
import { writeEntries } from "@/features/search/entries";
import { findLive, lockReport } from "../queries";
import { searchEntriesOf } from "../search/queries";
import { mayTake, reasonRefusals, refusals } from "../workflow";
import { takeStep } from "./take-step";

export type WithdrawInput = {
  reportId: number;
  /** In error, merged into another report, or with an explanation. */
  kind?: "error" | "merged" | "explained";
  reason: string;
  /** The number of the report that took its place. */
  mergedInto?: number | null | undefined;
};

/**
 * Takes a report off the site. Its address keeps a notice with the reason; that of a merged one leads to the report
 * that took its place.
 */
export async function withdrawReport(input: WithdrawInput, act: Act, database: Database = db) {
  if (!mayTake("withdraw", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const { kind = "explained", mergedInto = null } = input;
    const target = kind === "merged" && mergedInto !== report.id ? await findLive(mergedInto, tx) : null;
    const reasons = [
      ...refusals("withdraw", report.state, act.actor),
      ...reasonRefusals("withdraw", input.reason),
      ...(kind === "merged" && target === null ? ["target_missing" as const] : []),
    ];
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const reason = input.reason.trim();
    await takeStep(tx, report, "withdraw", act, { reason });
    await tx
      .update(reports)
      .set({ withdrawnAt: act.at, withdrawalReason: reason, withdrawalKind: kind, mergedIntoId: target })
      .where(eq(reports.id, report.id));
    await writeEntries(tx, { kind: "report", id: report.id }, await searchEntriesOf(report.id, tx));
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
