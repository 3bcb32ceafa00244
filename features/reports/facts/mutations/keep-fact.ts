import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { keptFacts } from "@/db/schema/report-facts";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { lockReport } from "../../queries";
import type { keeping } from "../keeping";
import { readReportFacts } from "../queries";
import { recordedOf } from "../standing";

/**
 * Lets a language go on saying what the record no longer says, for a reason, until the record changes once more. Only
 * while the record really says what was read; decided a second time, it stays as it was. The text does not change, so
 * a language in review can be decided too.
 */
export async function keepFact(input: z.output<typeof keeping>, act: Act, database: Database = db) {
  if (!may(act.actor, "report.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { reportId, language, field, seen, recorded, reason } = input;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId, act.at);
    const record = report && (await readReportFacts(reportId, beijingDay(act.at), tx));
    if (!record) return { ok: false, reasons: ["not_found"] } as const;
    if (recordedOf(field, record.facts, language) !== recorded || recorded === seen)
      return { ok: false, reasons: ["record_changed"] } as const;
    const ofReport = and(eq(keptFacts.reportId, reportId), eq(keptFacts.language, language));
    const ofChange = and(eq(keptFacts.field, field), eq(keptFacts.seen, seen), eq(keptFacts.recorded, recorded));
    const [decided] = await tx.select({ id: keptFacts.id }).from(keptFacts).where(and(ofReport, ofChange));
    if (decided) return { ok: true, keptId: decided.id } as const;
    const change = { language, field, seen, recorded };
    const [kept] = await tx
      .insert(keptFacts)
      .values({ reportId, ...change, reason, keptBy: act.actor.accountId, keptAt: act.at })
      .returning({ id: keptFacts.id });
    if (!kept) throw new Error("the decision was not written");
    const subject = { type: "report", id: reportId };
    await recordAudit(tx, { act, action: "report.keep_fact", subject, after: change, reason });
    return { ok: true, keptId: kept.id } as const;
  });
}
