import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { lockToHandOn } from "../facts/state/queries";
import type { Language } from "../language";
import { isLastTask } from "../review";
import { mayTake, openLanguages, refusals } from "../workflow";
import { isNewerThan } from "../working";
import { takeStep } from "./take-step";

export type ApproveInput = { reportId: number; version: number; languages?: readonly Language[] | undefined };

/** Passes the review task that the languages wait for; after the last one they are approved and may be published. */
export async function approveReport(input: ApproveInput, act: Act, database: Database = db) {
  if (!mayTake("approve", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockToHandOn(tx, input.reportId, act.at);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = input.languages ?? openLanguages("approve", report.state);
    const reasons = refusals("approve", report.state, act.actor, of);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (isNewerThan(input.version, report.editions, of)) return { ok: false, reasons: ["newer_version"] } as const;
    for (const language of of) {
      const { passed } = report.state.editions[language];
      await takeStep(tx, report, "approve", act, { of: [language], task: passed + 1, edition: { passed: passed + 1 } });
    }
    const goesOn = of.some((language) => !isLastTask(report.state.editions[language]));
    if (goesOn) await enqueue(tx, "reports.tell-reviewers", { reportId: report.id });
    return { ok: true } as const;
  });
}
