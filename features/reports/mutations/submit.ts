import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { lockReport } from "../queries";
import { mayTake, refusals } from "../workflow";
import { takeStep } from "./take-step";

/** Hands the working version to the chief editor and tells the reviewers. */
export async function submitReport(reportId: number, act: Act, database: Database = db) {
  if (!mayTake("submit", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = refusals("submit", report.state, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, "submit", act);
    await enqueue(tx, "reports.tell-reviewers", { reportId });
    return { ok: true } as const;
  });
}
