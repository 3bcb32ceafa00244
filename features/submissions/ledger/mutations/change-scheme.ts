import { type Database, db } from "@/db/client";
import { scoringSchemes } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay, quarterOf } from "@/platform/clock";
import { enqueue } from "@/platform/queue";
import { quartersFrom } from "../quarter";
import { findScheme } from "../queries";
import { type Scheme, scheme } from "../scheme";

export type ChangeSchemeInput = { countsFrom: string; settings: Scheme; reason: string };

/**
 * Sets how what is handed in is credited from a day on, with the reason. Every quarter that ends on that day or later
 * is scored anew, one after the other; the record of deeds has each total that becomes another one.
 */
export async function changeScheme(input: ChangeSchemeInput, act: Act, database: Database = db) {
  if (!may(act.actor, "scheme.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const reason = input.reason.trim();
  if (reason === "") return { ok: false, reasons: ["reason_missing"] } as const;
  const settings = scheme.parse(input.settings);
  const { countsFrom } = input;
  return database.transaction(async (tx) => {
    const before = await findScheme(countsFrom, tx);
    const row = { countsFrom, settings, reason, createdBy: act.actor.accountId, createdAt: act.at };
    const [written] = await tx.insert(scoringSchemes).values(row).returning({ id: scoringSchemes.id });
    if (!written) throw new Error("the scheme was not written");
    const subject = { type: "scheme", id: written.id };
    await recordAudit(tx, { act, action: "scheme.change", subject, before, after: { countsFrom, ...settings }, reason });
    const quarters = quartersFrom(quarterOf(countsFrom), quarterOf(beijingDay(act.at)));
    for (const quarter of quarters) await enqueue(tx, "submissions.score-quarter", quarter);
    return { ok: true, quarters: quarters.length } as const;
  });
}
