import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import type { Language } from "../language";
import { lockReport } from "../queries";
import { mayTake, openLanguages, reasonRefusals, refusals } from "../workflow";
import { takeStep } from "./take-step";

export type RequestChangesInput = { reportId: number; reason: string; languages?: readonly Language[] | undefined };

/** Hands languages of a report back to their authors with the reason, and writes to them. */
export async function requestChanges(input: RequestChangesInput, act: Act, database: Database = db) {
  if (!mayTake("request_changes", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = input.languages ?? openLanguages("request_changes", report.state);
    const reasons = [
      ...refusals("request_changes", report.state, act.actor, of),
      ...reasonRefusals("request_changes", input.reason),
    ];
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const reason = input.reason.trim();
    await takeStep(tx, report, "request_changes", act, { of, reason, edition: { passed: 0 } });
    const authors = [...new Set(of.flatMap((language) => report.state.editions[language].authors))];
    await enqueue(tx, "reports.tell-authors", { reportId: input.reportId, reason, authors });
    return { ok: true } as const;
  });
}
