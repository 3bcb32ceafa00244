import { eq, inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { reportRecords, toldFacts } from "@/db/schema/report-facts";
import { reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import { getFacts } from "@/features/meetings/named/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { enqueue } from "@/platform/queue";
import { factsOf } from "../facts/facts-of";
import { keptRecord } from "../facts/recorded";
import { listSayingOtherwise, readNamesDigest } from "../facts/records/queries";

/**
 * Reads the record behind a report anew for the lists, and where the report is on the site and says otherwise by now
 * writes to its editors: once about each change. What the text agrees with again is forgotten, so that it is told anew
 * should it come back. Answers of how many changes they are told.
 */
export async function watchRecord({ reportId }: { reportId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "report.watch_record")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const [report] = await tx
      .select({ meetingId: reports.meetingId })
      .from(reports)
      .where(eq(reports.id, reportId))
      .for("update");
    if (!report?.meetingId) return { ok: false, reasons: ["not_found"] } as const;
    const ofMeeting = eq(meetings.id, report.meetingId);
    const [row] = await tx.select({ version: meetings.version }).from(meetings).where(ofMeeting).for("share");
    const names = await readNamesDigest(tx);
    const meeting = await getFacts(report.meetingId, beijingDay(act.at), tx);
    if (!row || !meeting) return { ok: false, reasons: ["not_found"] } as const;
    const record = keptRecord({ meetingVersion: row.version, names, facts: factsOf(meeting) }, act.at);
    await tx
      .insert(reportRecords)
      .values({ reportId, ...record })
      .onConflictDoUpdate({ target: reportRecords.reportId, set: record });
    const [found] = await listSayingOtherwise({ reportId }, tx);
    const changes = found?.changes ?? [];
    const told = await tx.select().from(toldFacts).where(eq(toldFacts.reportId, reportId));
    const keyOf = ({ language, field, seen, recorded }: (typeof changes)[number]) =>
      JSON.stringify([language, field, seen, recorded]);
    const [known, standing] = [new Set(told.map(keyOf)), new Set(changes.map(keyOf))];
    const over = told.filter((one) => !standing.has(keyOf(one))).map(({ id }) => id);
    if (over.length > 0) await tx.delete(toldFacts).where(inArray(toldFacts.id, over));
    const news = changes.filter((one) => !known.has(keyOf(one)));
    if (news.length === 0) return { ok: true, told: 0 } as const;
    await tx.insert(toldFacts).values(news.map((one) => ({ reportId, ...one, toldAt: act.at })));
    const subject = { type: "report", id: reportId };
    await recordAudit(tx, { act, action: "report.tell_record_changed", subject, after: { changes: news } });
    await enqueue(tx, "reports.tell-record-changed", { reportId, changes: news });
    return { ok: true, told: news.length } as const;
  });
}
