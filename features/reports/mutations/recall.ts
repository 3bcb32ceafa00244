import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import type { Language } from "../language";
import { lockReport } from "../queries";
import { mayTake, openLanguages, refusals } from "../workflow";
import { takeStep } from "./take-step";

export type RecallInput = { reportId: number; languages?: readonly Language[] | undefined };

/** Takes languages of a report back out of review, so that they can be edited again. */
export async function recallReport({ reportId, languages }: RecallInput, act: Act, database: Database = db) {
  if (!mayTake("recall", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = languages ?? openLanguages("recall", report.state);
    const reasons = refusals("recall", report.state, act.actor, of);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, "recall", act, { of, edition: { passed: 0 } });
    return { ok: true } as const;
  });
}
