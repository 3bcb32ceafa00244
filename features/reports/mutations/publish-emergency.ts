import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { lockToHandOn } from "../facts/state/queries";
import type { Language } from "../language";
import { mayTake, openLanguages, reasonRefusals, refusals } from "../workflow";
import { putOnSite } from "./put-on-site";

export type EmergencyInput = { reportId: number; reason: string; languages?: readonly Language[] | undefined };

/** Puts a text on the site that nobody has approved, with the reason; it stays marked until somebody else approves it. */
export async function publishInEmergency(input: EmergencyInput, act: Act, database: Database = db) {
  if (!mayTake("publish_emergency", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockToHandOn(tx, input.reportId, act.at);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = input.languages ?? openLanguages("publish_emergency", report.state);
    const reasons = [
      ...refusals("publish_emergency", report.state, act.actor, of),
      ...reasonRefusals("publish_emergency", input.reason),
    ];
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const reason = input.reason.trim();
    await putOnSite(tx, report, { step: "publish_emergency", of, reason }, act);
    await enqueue(tx, "reports.tell-emergency", { reportId: input.reportId, reason, by: act.actor.name });
    return { ok: true } as const;
  });
}
