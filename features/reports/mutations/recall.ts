import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { lockReport } from "../queries";
import { mayTake, refusals } from "../workflow";
import { takeStep } from "./take-step";

/** Takes a report back out of review, so that it can be edited again. */
export async function recallReport(reportId: number, act: Act, database: Database = db) {
  if (!mayTake("recall", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = refusals("recall", report.state, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, "recall", act);
    return { ok: true } as const;
  });
}
