import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { reportVersionAuthors } from "@/db/schema/report-editions";
import { reports, reportVersions } from "@/db/schema/reports";
import { toldNow } from "../compose/again/queries";
import { selectReports } from "../desk/rows/queries";
import { type Correction, correctionOf } from "../facts/correction";
import type { Fact } from "../facts/fact";
import { readReportFacts } from "../facts/queries";
import { listSayingOtherwise } from "../facts/records/queries";
import { type Language, languages } from "../language";
import { type DeskReport, textsOf } from "../queries";
import { toldChanges } from "./told";

type Live = Pick<DeskReport, "id" | "liveVersionId" | "state">;

export type Corrections = {
  meetingId: number;
  meetingVersion: number;
  facts: Fact[];
  /** Language by language what readers should be shown instead; only of those that say otherwise than the record. */
  of: Partial<Record<Language, Correction>>;
};

/** How a report on the site differs from its record at this moment; null where it does not, or is not on the site. */
export async function readCorrections(
  { id, liveVersionId, state }: Live,
  today: string,
  database: Database | Transaction = db,
): Promise<Corrections | null> {
  if (liveVersionId === null || state.standing !== "live") return null;
  const record = await readReportFacts(id, today, database);
  if (!record) return null;
  const { meetingId, meetingVersion, facts, kept, compositions } = record;
  const texts = await textsOf(liveVersionId, database);
  const of: Corrections["of"] = {};
  for (const language of languages) {
    const text = state.editions[language].live ? texts[language] : null;
    const theirs = toldNow(record, language, today);
    const correction = text && correctionOf({ text, base: compositions[language], theirs, facts, kept, language });
    if (correction) of[language] = correction;
  }
  return Object.keys(of).length > 0 ? { meetingId, meetingVersion, facts, of } : null;
}

/** The reports on the site that say otherwise than their records, with what the records say in either language. */
export async function listOtherwise(database: Database = db) {
  const found = await listSayingOtherwise({}, database);
  const ids = found.map(({ reportId }) => reportId);
  const order = [desc(reports.publishedAt), desc(reports.id)];
  const where = inArray(reports.id, ids);
  const rows = ids.length > 0 ? await selectReports({ where, order, limit: ids.length }, database) : [];
  return rows.map((report) => {
    const { changes = [], facts = [] } = found.find(({ reportId }) => reportId === report.id) ?? {};
    return { ...report, told: toldChanges(changes, facts) };
  });
}

/** The accounts of whoever wrote a report last, or began it where no writing is known. */
export async function listWriters(reportId: number, database: Database = db): Promise<number[]> {
  const rows = await database
    .select({ number: reportVersions.number, accountId: reportVersionAuthors.accountId })
    .from(reportVersionAuthors)
    .innerJoin(reportVersions, eq(reportVersions.id, reportVersionAuthors.versionId))
    .where(eq(reportVersions.reportId, reportId))
    .orderBy(desc(reportVersions.number));
  const last = rows.filter(({ number }) => number === rows[0]?.number).map(({ accountId }) => accountId);
  if (last.length > 0) return [...new Set(last)];
  const begun = and(eq(reports.id, reportId), isNotNull(reports.createdBy));
  const [report] = await database.select({ by: reports.createdBy }).from(reports).where(begun);
  return report?.by ? [report.by] : [];
}
