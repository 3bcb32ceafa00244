import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { lockToHandOn } from "../facts/state/queries";
import type { Language } from "../language";
import { mayTake, openLanguages, refusals } from "../workflow";
import { takeStep } from "./take-step";

export type SubmitInput = { reportId: number; languages?: readonly Language[] | undefined };

/**
 * Hands languages of the working version (all that are drafts, unless some are chosen) to review and tells the
 * reviewers. The round has as many tasks as the section asks for at this moment.
 */
export async function submitReport({ reportId, languages }: SubmitInput, act: Act, database: Database = db) {
  if (!mayTake("submit", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockToHandOn(tx, reportId, act.at);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = languages ?? openLanguages("submit", report.state);
    const reasons = refusals("submit", report.state, act.actor, of);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const round = { tasks: report.section.reviewTasks, passed: 0, submittedVersionId: report.workingVersionId };
    await takeStep(tx, report, "submit", act, { of, edition: { ...round, trouble: null } });
    await enqueue(tx, "reports.tell-reviewers", { reportId });
    return { ok: true } as const;
  });
}
