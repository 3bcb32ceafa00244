import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { keptFacts, reportBoundFacts, reportRecords } from "@/db/schema/report-facts";
import { reports } from "@/db/schema/reports";
import type { Language } from "../../language";
import type { Change } from "../correction-note";
import type { Fact } from "../fact";
import { otherwiseOf } from "../otherwise";
import { factsOfRecorded, recordedFacts } from "../recorded";

type Reader = Database | Transaction;

const digestOf = (table: string) =>
  sql`(select md5(string_agg(t::text, '' order by t.id)) from ${sql.identifier(table)} t)`;

/**
 * A digest of every name and post that a record may refer to: it is another one as soon as any of them is. Read before
 * the record is, so that what changes meanwhile is noticed the next time.
 */
export async function readNamesDigest(database: Reader): Promise<string> {
  const digests = sql.join(["people", "posts", "units", "meeting_series"].map(digestOf), sql.raw(", "));
  const { rows } = await database.execute<{ digest: string }>(sql`select concat(${digests}) as digest`);
  return rows[0]?.digest ?? "";
}

const isBound = (version: typeof reports.liveVersionId | typeof reports.workingVersionId) =>
  sql`exists (select 1 from report_bound_facts b where b.version_id = ${version})`;

const recorded = sql<string>`coalesce(${reportRecords.facts} -> ${reportBoundFacts.field} ->> ${reportBoundFacts.language}::text, '')`;

const isKept = sql`exists (select 1 from kept_facts k where k.report_id = ${reportRecords.reportId}
  and k.language = ${reportBoundFacts.language} and k.field = ${reportBoundFacts.field}
  and k.seen = ${reportBoundFacts.seen} and k.recorded = ${recorded})`;

const isOtherwise = sql`${recorded} <> ${reportBoundFacts.seen} and not ${isKept}`;

const isTold = sql`exists (select 1 from told_facts t where t.report_id = ${reportRecords.reportId}
  and t.language = ${reportBoundFacts.language} and t.field = ${reportBoundFacts.field}
  and t.seen = ${reportBoundFacts.seen} and t.recorded = ${recorded})`;

const isOnSite = and(isNotNull(reports.liveVersionId), isNull(reports.withdrawnAt));

const hasUntold = and(
  isOnSite,
  sql`exists (select 1 from ${reportBoundFacts} where ${reportBoundFacts.versionId} = ${reports.liveVersionId}
    and ${isOtherwise} and not ${isTold})`,
);

/**
 * The reports that are to be looked at: whose record may say something else than when it was last read for them, or
 * whose editors have not been written to yet about something that it says.
 */
export async function listToWatch(database: Reader = db): Promise<{ reportId: number }[]> {
  const names = await readNamesDigest(database);
  return database
    .select({ reportId: reports.id })
    .from(reports)
    .innerJoin(meetings, eq(meetings.id, reports.meetingId))
    .leftJoin(reportRecords, eq(reportRecords.reportId, reports.id))
    .where(
      and(
        isNull(reports.trashedAt),
        sql`(${isBound(reports.liveVersionId)} or ${isBound(reports.workingVersionId)})`,
        sql`((${reportRecords.meetingVersion}, ${reportRecords.names}) is distinct from (${meetings.version}, ${names})
          or ${hasUntold})`,
      ),
    )
    .orderBy(reports.id);
}

/** Whether the working text of a report states a fact otherwise than its record, and nobody has decided to keep that. */
export const factsChanged = sql<boolean>`exists (select 1 from ${reportBoundFacts}
  join ${reportRecords} on ${reportRecords.reportId} = ${reports.id}
  where ${reportBoundFacts.versionId} = ${reports.workingVersionId} and ${isOtherwise})`;

/** A report that readers are shown otherwise than its record tells it. */
export type SaysOtherwise = { reportId: number; changes: (Change & { language: Language })[]; facts: Fact[] };

/**
 * Every published report that says otherwise than its record, as that was last read, with all in which it does; of
 * one report alone where it is named.
 */
export async function listSayingOtherwise(
  { reportId: only }: { reportId?: number } = {},
  database: Reader = db,
): Promise<SaysOtherwise[]> {
  const { language, field, seen } = reportBoundFacts;
  const rows = await database
    .select({ reportId: reports.id, language, field, seen, recorded })
    .from(reports)
    .innerJoin(reportBoundFacts, eq(reportBoundFacts.versionId, reports.liveVersionId))
    .innerJoin(reportRecords, eq(reportRecords.reportId, reports.id))
    .where(and(isOnSite, isOtherwise, only ? eq(reports.id, only) : undefined))
    .orderBy(reports.id, reportBoundFacts.id);
  const ids = [...new Set(rows.map(({ reportId }) => reportId))];
  const records = await readRecords(ids, database);
  return ids.map((reportId) => ({
    reportId,
    changes: rows.flatMap(({ reportId: of, ...change }) => (of === reportId ? [change] : [])),
    facts: records.get(reportId) ?? [],
  }));
}

async function readRecords(ids: number[], database: Reader): Promise<Map<number, Fact[]>> {
  const { reportId, facts } = reportRecords;
  const rows = await database.select({ reportId, facts }).from(reportRecords).where(inArray(reportId, ids));
  return new Map(rows.map((row) => [row.reportId, factsOfRecorded(recordedFacts.parse(row.facts))]));
}

/** The reports of a meeting that say otherwise than its record at this very moment. */
export async function listOtherwiseOf(meetingId: number, facts: readonly Fact[], database: Reader = db) {
  const { versionId, language, field, seen } = reportBoundFacts;
  const { id: reportId, liveVersionId, workingVersionId, withdrawnAt } = reports;
  const isLive = sql<boolean>`coalesce(${versionId} = ${liveVersionId} and ${withdrawnAt} is null, false)`;
  const isWorking = sql<boolean>`${versionId} = ${workingVersionId}`;
  const bound = await database
    .select({ reportId, live: isLive, working: isWorking, language, field, seen })
    .from(reports)
    .innerJoin(reportBoundFacts, or(eq(versionId, liveVersionId), eq(versionId, workingVersionId)))
    .where(eq(reports.meetingId, meetingId));
  const ids = [...new Set(bound.map((one) => one.reportId))];
  const kept = await database.select().from(keptFacts).where(inArray(keptFacts.reportId, ids));
  return otherwiseOf(bound, facts, kept);
}
