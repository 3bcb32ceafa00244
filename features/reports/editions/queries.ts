import { and, asc, eq, lt, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { reportEditions } from "@/db/schema/report-editions";
import { reports } from "@/db/schema/reports";
import type { Language } from "../language";
import { statusOf } from "../workflow";

type Reader = Database | Transaction;

// A step or a version counts for a language as long as it came after what was last settled of it.
const since = sql`coalesce(${reportEditions.settledVersionId}, 0)`;

/** Everyone who wrote in the language of an edition since it was last settled, and whoever submitted it. */
export const authors = sql<number[]>`array(
  select a.account_id from report_version_authors a join report_versions v on v.id = a.version_id
  where v.report_id = ${reportEditions.reportId} and a.language = ${reportEditions.language} and v.id > ${since}
  union
  select s.actor_id from report_steps s
  where s.report_id = ${reportEditions.reportId} and ${reportEditions.language} = any(s.languages)
    and s.step in ('submit', 'publish_emergency') and s.actor_id is not null and s.version_id > ${since}
  order by 1)`;

/** Who passed a review task of the edition's present round. */
export const reviewers = sql<number[]>`array(
  select s.actor_id from report_steps s
  where s.report_id = ${reportEditions.reportId} and ${reportEditions.language} = any(s.languages)
    and s.step = 'approve' and s.actor_id is not null
    and s.id > coalesce((select max(b.id) from report_steps b where b.report_id = ${reportEditions.reportId}
      and ${reportEditions.language} = any(b.languages) and b.step = 'submit'), 0)
  order by 1)`;

const live = sql<boolean>`exists (
  select 1 from report_texts t where t.version_id = ${reports.liveVersionId} and t.language = ${reportEditions.language})`;

const submittedVersion = sql<number | null>`(
  select v.number from report_versions v where v.id = ${reportEditions.submittedVersionId})`;

const shape = {
  language: reportEditions.language,
  status: reportEditions.status,
  tasks: reportEditions.tasks,
  passed: reportEditions.passed,
  publishAt: reportEditions.publishAt,
  trouble: reportEditions.trouble,
  troubleAt: reportEditions.troubleAt,
  unapproved: reportEditions.unapproved,
  translatedVersionId: reportEditions.translatedVersionId,
  submittedVersion,
  live,
  authors,
  reviewers,
};

/** Both languages of a report as its rules ask about them, without their words. */
export async function listEditions(reportId: number, database: Reader = db) {
  const rows = await database
    .select(shape)
    .from(reportEditions)
    .innerJoin(reports, eq(reports.id, reportEditions.reportId))
    .where(eq(reportEditions.reportId, reportId));
  const inLanguage = (language: Language) => {
    const row = rows.find((edition) => edition.language === language);
    if (!row) throw new Error(`report ${reportId} has no edition in ${language}`);
    return row;
  };
  return { en: inLanguage("en"), zh: inLanguage("zh") };
}

/** The languages of a report that are to go out at this very moment. */
export async function listScheduled(reportId: number, publishAt: Date, database: Reader = db): Promise<Language[]> {
  const rows = await database
    .select({ language: reportEditions.language })
    .from(reportEditions)
    .where(
      and(
        eq(reportEditions.reportId, reportId),
        eq(reportEditions.status, "scheduled"),
        eq(reportEditions.publishAt, publishAt),
      ),
    );
  return rows.map(({ language }) => language);
}

const isBegun = sql<boolean>`exists (
  select 1 from report_texts t where t.language = ${reportEditions.language}
    and t.version_id in (${reports.workingVersionId}, ${reports.liveVersionId}))`;

/** The status of a report as a whole, as its languages stand inside this transaction. */
export async function readStatus(reportId: number, tx: Transaction) {
  const rows = await tx
    .select({ status: reportEditions.status, begun: isBegun })
    .from(reportEditions)
    .innerJoin(reports, eq(reports.id, reportEditions.reportId))
    .where(eq(reportEditions.reportId, reportId));
  return statusOf(rows);
}

/** What should have gone out by now and has not, the oldest first. */
export async function listOverdue(now: Date, database: Reader = db) {
  const rows = await database
    .selectDistinct({ reportId: reportEditions.reportId, publishAt: reportEditions.publishAt })
    .from(reportEditions)
    .where(and(eq(reportEditions.status, "scheduled"), lt(reportEditions.publishAt, now)))
    .orderBy(asc(reportEditions.publishAt));
  return rows.flatMap(({ reportId, publishAt }) => (publishAt ? [{ reportId, publishAt }] : []));
}
