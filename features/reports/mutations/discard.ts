import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reports } from "@/db/schema/reports";
import type { Act } from "@/features/people/actor";
import { lockReport } from "../queries";
import { mayTake, refusals } from "../workflow";
import { takeStep } from "./take-step";

/** Lets go of the working version of a published report; its live version is the newest again. */
export async function discardChanges(reportId: number, act: Act, database: Database = db) {
  if (!mayTake("discard", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = refusals("discard", report.state, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, "discard", act);
    await tx.update(reports).set({ workingVersionId: report.liveVersionId }).where(eq(reports.id, report.id));
    return { ok: true } as const;
  });
}
