import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db } from "@/db/client";
import { reportEditions } from "@/db/schema/report-editions";
import { reports, reportTexts } from "@/db/schema/reports";
import type { Body } from "../body/document";
import { chooseReports } from "../desk/rows/queries";
import type { ReportText } from "../draft";
import { type Language, languages } from "../language";
import type { Status } from "../workflow";
import type { TranslationShow } from "./filter";
import { translationState } from "./state";

const pageSize = 30;

// So many translations are looked into at most for how far behind they are; an office with more has other worries.
const mostCompared = 500;

const target = sql`case ${reports.sourceLanguage} when 'en' then 'zh'::language else 'en'::language end`;

const text = (version: SQL | typeof reports.workingVersionId, language: SQL | typeof reports.sourceLanguage) =>
  sql`select t.title, t.summary, t.body from report_texts t where t.version_id = ${version} and t.language = ${language}`;

const begun = sql`exists (${text(reports.workingVersionId, reports.sourceLanguage)})`;

const translated = sql`exists (${text(reports.workingVersionId, target)} and
  (t.title <> '' or t.summary <> '' or t.body <> '{"type":"doc","content":[]}'))`;

// What only looks different is sorted out by the rule; the database leaves out what is the same to the letter.
const overtaken = sql`exists (select 1 from report_editions e
  where e.report_id = ${reports.id} and e.language = ${target}
    and e.translated_version_id <> ${reports.workingVersionId}
    and (${sql`select row(t.title, t.summary, t.body) from report_texts t
      where t.version_id = e.translated_version_id and t.language = ${reports.sourceLanguage}`})
    is distinct from (select row(t.title, t.summary, t.body) from report_texts t
      where t.version_id = ${reports.workingVersionId} and t.language = ${reports.sourceLanguage}))`;

const wanted: Record<TranslationShow, SQL | undefined> = {
  all: begun,
  missing: sql`${begun} and not ${translated}`,
  behind: sql`${begun} and ${translated} and ${overtaken}`,
};

const then = alias(reportTexts, "source_then");
const now = alias(reportTexts, "source_now");
const there = alias(reportTexts, "translation");

type Row = { title: string | null; summary: string | null; body: unknown };

const asText = ({ title, summary, body }: Row): ReportText | null =>
  title === null ? null : { title, summary: summary ?? "", body: body as Body };

const textShape = (from: typeof then | typeof now | typeof there) => ({
  title: sql<string | null>`${from.title}`,
  summary: sql<string | null>`${from.summary}`,
  body: sql<unknown>`${from.body}`,
});

type Window = { limit: number; offset?: number };

async function select(show: TranslationShow, window: Window, database: Database) {
  const where = and(isNull(reports.trashedAt), wanted[show]);
  const order = [desc(reports.updatedAt), desc(reports.id)];
  const ids = sql.param(await chooseReports({ where, order, ...window }, database));
  const rows = await database
    .select({
      id: reports.id,
      sourceLanguage: reports.sourceLanguage,
      updatedAt: reports.updatedAt,
      targetStatus: reportEditions.status,
      sourceStatus: sql<Status>`(select e.status from report_editions e
        where e.report_id = ${reports.id} and e.language = ${reports.sourceLanguage})`,
      source: textShape(now),
      target: textShape(there),
      translatedFrom: textShape(then),
    })
    .from(reports)
    .innerJoin(
      reportEditions,
      and(eq(reportEditions.reportId, reports.id), sql`${reportEditions.language} = ${target}`),
    )
    .innerJoin(now, and(eq(now.versionId, reports.workingVersionId), eq(now.language, reports.sourceLanguage)))
    .leftJoin(there, and(eq(there.versionId, reports.workingVersionId), sql`${there.language} = ${target}`))
    .leftJoin(
      then,
      and(eq(then.versionId, reportEditions.translatedVersionId), eq(then.language, reports.sourceLanguage)),
    )
    .where(sql`${reports.id} = any(${ids}::int[])`)
    .orderBy(...order);
  const found = rows.map(({ source, target: written, translatedFrom, ...row }) => {
    const given = { source: asText(source), target: asText(written), translatedFrom: asText(translatedFrom) };
    const state = given.source ? translationState({ ...given, source: given.source }) : ("missing" as const);
    return { ...row, title: source.title ?? "", state };
  });
  return { found, where };
}

function rowOf({ sourceLanguage, title, state, sourceStatus, targetStatus, ...row }: Found) {
  const of = (language: Language) =>
    language === sourceLanguage ? { state: "ready" as const, status: sourceStatus } : { state, status: targetStatus };
  const [en, zh] = languages.map(of) as [ReturnType<typeof of>, ReturnType<typeof of>];
  return { ...row, sourceLanguage, title: { text: title, language: sourceLanguage }, en, zh };
}

type Found = Awaited<ReturnType<typeof select>>["found"][number];

/** Reports with how far each is in its other language, thirty a page, the last changed first. */
export async function listTranslations(
  { show, page = 1 }: { show: TranslationShow; page?: number },
  database: Database = db,
) {
  const offset = (page - 1) * pageSize;
  if (show === "behind") {
    const { found } = await select(show, { limit: mostCompared }, database);
    const behind = found.filter(({ state }) => state === "behind");
    const rows = behind.slice(offset, offset + pageSize).map(rowOf);
    return { rows, total: behind.length, pages: Math.max(1, Math.ceil(behind.length / pageSize)) };
  }
  const { found, where } = await select(show, { limit: pageSize, offset }, database);
  const total = await database.$count(reports, where);
  return { rows: found.map(rowOf), total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}
