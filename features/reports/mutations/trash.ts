import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reports } from "@/db/schema/reports";
import type { Act } from "@/features/people/actor";
import { lockReport } from "../queries";
import { mayTake, refusals } from "../workflow";
import { takeStep } from "./take-step";

/** Puts a report that readers never saw into the trash, or takes it out again. */
export async function trashReport(
  input: { reportId: number; step: "trash" | "untrash" },
  act: Act,
  database: Database = db,
) {
  const { reportId, step } = input;
  if (!mayTake(step, act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = refusals(step, report.state, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, step, act);
    const trashedAt = step === "trash" ? act.at : null;
    await tx.update(reports).set({ trashedAt }).where(eq(reports.id, reportId));
    return { ok: true } as const;
  });
}
