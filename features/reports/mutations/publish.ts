import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { lockToHandOn } from "../facts/state/queries";
import type { Language } from "../language";
import { mayTake, openLanguages, refusals } from "../workflow";
import { isNewerThan } from "../working";
import { putOnSite } from "./put-on-site";

export type PublishInput = { reportId: number; version: number; languages?: readonly Language[] | undefined };

/**
 * Puts languages of the version that was read on the site: approved ones, and ones that only wait for the final review
 * task, which this passes.
 */
export async function publishReport({ reportId, version, languages }: PublishInput, act: Act, database: Database = db) {
  if (!mayTake("publish", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockToHandOn(tx, reportId, act.at);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = languages ?? openLanguages("publish", report.state);
    const reasons = refusals("publish", report.state, act.actor, of);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (isNewerThan(version, report.editions, of)) return { ok: false, reasons: ["newer_version"] } as const;
    await putOnSite(tx, report, { step: "publish", of }, act);
    return { ok: true } as const;
  });
}
