import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { reports } from "@/db/schema/reports";
import type { Act } from "@/features/people/actor";
import { writeEntries } from "@/features/search/entries";
import { lockReport } from "../queries";
import { searchEntriesOf } from "../search/queries";
import { mayTake, reasonRefusals, refusals } from "../workflow";
import { takeStep } from "./take-step";

export type WithdrawInput = { reportId: number; reason: string };

/** Takes a report off the site; its address keeps a notice with the reason. */
export async function withdrawReport(input: WithdrawInput, act: Act, database: Database = db) {
  if (!mayTake("withdraw", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = [...refusals("withdraw", report.state, act.actor), ...reasonRefusals("withdraw", input.reason)];
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, "withdraw", act, input.reason.trim());
    await tx
      .update(reports)
      .set({ withdrawnAt: act.at, withdrawalReason: input.reason.trim() })
      .where(eq(reports.id, report.id));
    await writeEntries(tx, { kind: "report", id: report.id }, await searchEntriesOf(report.id, tx));
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
