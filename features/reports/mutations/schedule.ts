import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { lockToHandOn } from "../facts/state/queries";
import type { Language } from "../language";
import { momentRefusals } from "../scheduling";
import { mayTake, openLanguages, refusals } from "../workflow";
import { takeStep } from "./take-step";

export type ScheduleInput = { reportId: number; publishAt: Date; languages?: readonly Language[] | undefined };

/** Lets approved languages go out at a moment to come, or changes the moment; what goes out is what was approved. */
export async function scheduleReport(
  { reportId, publishAt, languages }: ScheduleInput,
  act: Act,
  database: Database = db,
) {
  if (!mayTake("schedule", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockToHandOn(tx, reportId, act.at);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = languages ?? openLanguages("schedule", report.state);
    const reasons = [...refusals("schedule", report.state, act.actor, of), ...momentRefusals(publishAt, act.at)];
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, report, "schedule", act, { of, edition: { publishAt, trouble: null, troubleAt: null } });
    await enqueue(
      tx,
      "reports.publish-scheduled",
      { reportId, publishAt: publishAt.toISOString() },
      { runAt: publishAt },
    );
    return { ok: true } as const;
  });
}
