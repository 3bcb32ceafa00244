import { and, eq, lt, ne, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportPresence } from "@/db/schema/report-editions";
import { reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { type Beat, holderOf, staleMs } from "../presence";
import { listPresent } from "../queries";

/**
 * Notes that somebody has a report open and, if she writes, hands her the pen of a language: when nobody else holds it,
 * or when she takes it over. Answers who is here. It is forgotten within seconds; only a taking over is put on record.
 */
export async function bePresent({ reportId, tab, pen, takeOver }: Beat, act: Act, database: Database = db) {
  const { accountId } = act.actor;
  if (!may(act.actor, "report.read") || accountId === null) return { ok: false, reasons: ["not_permitted"] } as const;
  const wanted = pen !== null && may(act.actor, "report.write") ? pen : null;
  return database.transaction(async (tx) => {
    // Two who reach for one pen at once wait here for each other.
    const [report] = await tx
      .select({ id: reports.id })
      .from(reports)
      .where(eq(reports.id, reportId))
      .for("no key update");
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const ofReport = eq(reportPresence.reportId, reportId);
    await tx
      .delete(reportPresence)
      .where(and(ofReport, lt(reportPresence.seenAt, new Date(act.at.getTime() - staleMs))));
    const holder = wanted && holderOf(await listPresent(reportId, act.at, tx), wanted, accountId);
    if (wanted && holder && takeOver) {
      const others = and(ofReport, eq(reportPresence.pen, wanted), ne(reportPresence.tab, tab));
      await tx.update(reportPresence).set({ pen: null }).where(others);
      const subject = { type: "report", id: reportId };
      const after = { language: wanted, from: holder.name };
      await recordAudit(tx, { act, action: "report.take_over", subject, after });
    }
    const held = holder && !takeOver ? null : wanted;
    await tx
      .insert(reportPresence)
      .values({ reportId, tab, accountId, pen: held, seenAt: act.at })
      .onConflictDoUpdate({
        target: [reportPresence.reportId, reportPresence.tab],
        set: { accountId: sql`excluded.account_id`, pen: held, seenAt: act.at },
      });
    return { ok: true, here: await listPresent(reportId, act.at, tx) } as const;
  });
}
