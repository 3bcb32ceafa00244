import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { lockReport } from "../queries";
import { mayTake, openLanguages, refusals } from "../workflow";
import { takeStep } from "./take-step";

/** Approves what went out in an emergency; only somebody who had no hand in it can. */
export async function approveAfterwards({ reportId }: { reportId: number }, act: Act, database: Database = db) {
  if (!mayTake("approve_afterwards", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = openLanguages("approve_afterwards", report.state);
    const reasons = refusals("approve_afterwards", report.state, act.actor, of);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const { liveVersionId: versionId } = report;
    const edition = { unapproved: false, settledVersionId: versionId };
    await takeStep(tx, report, "approve_afterwards", act, { of, versionId, edition });
    return { ok: true } as const;
  });
}
