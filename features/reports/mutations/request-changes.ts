import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { lockReport } from "../queries";
import { mayTake, reasonRefusals, refusals } from "../workflow";
import { takeStep } from "./take-step";

export type RequestChangesInput = { reportId: number; reason: string };

/** Hands a report back to its authors with the reason, and writes to them. */
export async function requestChanges(input: RequestChangesInput, act: Act, database: Database = db) {
  if (!mayTake("request_changes", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = [
      ...refusals("request_changes", report.state, act.actor),
      ...reasonRefusals("request_changes", input.reason),
    ];
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, "request_changes", act, input.reason.trim());
    await enqueue(tx, "reports.tell-authors", {
      reportId: input.reportId,
      reason: input.reason.trim(),
      authors: report.state.authors,
    });
    return { ok: true } as const;
  });
}
