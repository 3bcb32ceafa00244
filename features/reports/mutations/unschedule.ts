import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import type { Language } from "../language";
import { lockReport } from "../queries";
import { mayTake, openLanguages, refusals } from "../workflow";
import { takeStep } from "./take-step";

export type UnscheduleInput = { reportId: number; languages?: readonly Language[] | undefined };

/** Takes a scheduled publication back; what was to go out stays approved. The job that comes for it finds nothing to do. */
export async function unscheduleReport(input: UnscheduleInput, act: Act, database: Database = db) {
  if (!mayTake("unschedule", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = input.languages ?? openLanguages("unschedule", report.state);
    const reasons = refusals("unschedule", report.state, act.actor, of);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, "unschedule", act, { of, edition: { publishAt: null, trouble: null, troubleAt: null } });
    return { ok: true } as const;
  });
}
