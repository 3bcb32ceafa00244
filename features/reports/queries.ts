import { and, asc, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { accounts } from "@/db/schema/people";
import { reportAddresses, reportSteps, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { themes } from "@/db/schema/themes";
import { freeSlug, slugOf } from "@/features/addresses/slug";
import { consentRefusals } from "@/features/media/consent";
import { areFiles } from "@/features/media/files/queries";
import { arePictures, consentOf } from "@/features/media/queries";
import { beijingDay } from "@/platform/clock";
import { fileKeysOf, pictureKeysOf, textOf } from "./body/contents";
import type { Body } from "./body/document";
import { blankText, type Draft, type FieldName, isBlank, type ReportText, untold } from "./draft";
import { listEditions } from "./editions/queries";
import type { Language } from "./language";
import { promptsIn, unfilledPrompts } from "./templates/prompts";
import { type ReportState, standingOf, type Words } from "./workflow";

type Reader = Database | Transaction;

/** The texts of a version; English is blank where there is none. */
export async function textsOf(versionId: number, database: Reader): Promise<{ en: ReportText; zh: ReportText | null }> {
  const rows = await database.select().from(reportTexts).where(eq(reportTexts.versionId, versionId));
  const inLanguage = (language: "en" | "zh") => {
    const row = rows.find((text) => text.language === language);
    return row ? { title: row.title, summary: row.summary, body: row.body as Body } : null;
  };
  return {
    en: inLanguage("en") ?? blankText,
    zh: inLanguage("zh"),
  };
}

type Asked = { day: string; factsUnsettled: false | "not_asked" };

async function wordsOf(text: ReportText | null, asked: Asked, database: Reader): Promise<Words | null> {
  if (text === null || isBlank(text)) return null;
  const { title, summary, body } = text;
  const promptLeft = promptsIn(title).length + promptsIn(summary).length + unfilledPrompts(body).length > 0;
  const consents = await consentOf(pictureKeysOf(body), database);
  const consentMissing = consentRefusals(consents, asked.day).length > 0;
  return { title, summary, text: textOf(body), promptLeft, consentMissing, factsUnsettled: asked.factsUnsettled };
}

/**
 * One report as its editors see it, with the state its rules ask about at a moment; null when there is none. Whether
 * facts of its record wait for a decision is asked apart, where it is handed on: see `facts/state`.
 */
export async function getReport(id: number, database: Reader = db, now = new Date()) {
  const [row] = await database
    .select({ report: reports, version: reportVersions, section: sections, source: units, theme: themes })
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.id, reports.workingVersionId))
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .leftJoin(themes, eq(themes.id, reportVersions.themeId))
    .where(eq(reports.id, id));
  if (!row) return null;
  const texts = await textsOf(row.version.id, database);
  const { sourceUnitId, eventDate, themeId, changeNoteEn, changeNoteZh } = row.version;
  // Whoever goes on from the live version is to say anew what changes.
  const isLive = row.version.id === row.report.liveVersionId;
  const told = isLive ? untold : { change: row.version.change, changeNote: { en: changeNoteEn, zh: changeNoteZh } };
  const draft: Draft = { sourceUnitId, eventDate, themeId, ...told, ...texts };
  const editions = await listEditions(id, database);
  const asked: Asked = { day: beijingDay(now), factsUnsettled: row.report.meetingId === null ? false : "not_asked" };
  const state: ReportState = {
    standing: standingOf(row.report),
    trashed: row.report.trashedAt !== null,
    change: told.change,
    editions: {
      en: { ...editions.en, words: await wordsOf(texts.en, asked, database), note: told.changeNote.en },
      zh: { ...editions.zh, words: await wordsOf(texts.zh, asked, database), note: told.changeNote.zh },
    },
  };
  const { report, version, section, source, theme } = row;
  const touched = report.touched as Partial<Record<FieldName, number>>;
  return {
    ...report,
    touched,
    version: version.number,
    editor: version.editorName,
    open: version.sealedAt === null,
    savedAt: version.savedAt,
    section,
    source,
    theme,
    draft,
    editions,
    state,
  };
}

export type DeskReport = NonNullable<Awaited<ReturnType<typeof getReport>>>;

/** The report, locked until the transaction ends; null when there is none. */
export async function lockReport(tx: Transaction, id: number, now = new Date()): Promise<DeskReport | null> {
  await tx.select({ id: reports.id }).from(reports).where(eq(reports.id, id)).for("update");
  return getReport(id, tx, now);
}

/** The names of everyone who wrote in a version. */
export const authorNames = sql<string | null>`(
  select string_agg(distinct a.name, ', ' order by a.name) from report_version_authors w
  join accounts a on a.id = w.account_id where w.version_id = ${reportVersions.id})`;

/** What has happened to a report, newest first: its steps and its saved versions. */
export async function listHistory(reportId: number, database: Database = db) {
  const taken = await database
    .select({
      step: reportSteps.step,
      languages: reportSteps.languages,
      task: reportSteps.task,
      at: reportSteps.at,
      reason: reportSteps.reason,
      by: accounts.name,
    })
    .from(reportSteps)
    .leftJoin(accounts, eq(accounts.id, reportSteps.actorId))
    .where(eq(reportSteps.reportId, reportId));
  const saved = await database
    .select({
      number: reportVersions.number,
      restoredFrom: reportVersions.restoredFrom,
      at: reportVersions.savedAt,
      by: authorNames,
    })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, reportId));
  return [
    ...saved.map((event) => ({ ...event, step: "save" as const, languages: [], task: null, reason: null })),
    ...taken.map((event) => ({ ...event, number: null, restoredFrom: null })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** The places a report can stand in, in order. */
export async function listSections(database: Database = db) {
  return database.select().from(sections).where(isNotNull(sections.parentId)).orderBy(asc(sections.position));
}

/** An address in the section that no report has or ever had, made from a title. */
export async function findFreeSlug(
  tx: Transaction,
  wanted: { sectionId: number; title: string; except?: number },
): Promise<string> {
  // Two reports begun at once with one title wait here for each other.
  await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, wanted.sectionId)).for("update");
  const used = await tx
    .select({ slug: reports.slug })
    .from(reports)
    .where(and(eq(reports.sectionId, wanted.sectionId), wanted.except ? ne(reports.id, wanted.except) : undefined));
  const old = await tx
    .select({ slug: reportAddresses.slug })
    .from(reportAddresses)
    .where(eq(reportAddresses.sectionId, wanted.sectionId));
  return freeSlug(slugOf(wanted.title, "report"), new Set([...used, ...old].map((row) => row.slug)));
}

/** Whether reports can stand in this section: one below another, such as Updates below Events. */
export async function isSection(id: number, tx: Transaction): Promise<boolean> {
  return (await tx.$count(sections, and(eq(sections.id, id), isNotNull(sections.parentId)))) > 0;
}

type Named = Pick<Draft, "sourceUnitId" | "themeId" | "en" | "zh">;

/** Whether there are the unit a report comes from, its pictures and files and the theme it has, if any. */
export async function areThere(named: Named, tx: Transaction) {
  if (!(await arePictures(pictureKeysOf(named.en.body, named.zh?.body), tx))) return false;
  if (!(await areFiles(fileKeysOf(named.en.body, named.zh?.body), tx))) return false;
  if ((await tx.$count(units, eq(units.id, named.sourceUnitId))) === 0) return false;
  return named.themeId === null || (await tx.$count(themes, eq(themes.id, named.themeId))) > 0;
}

/** A version of a report by its number, as a draft; null when there is none. */
export async function findVersion(reportId: number, number: number, database: Reader = db): Promise<Draft | null> {
  const [version] = await database
    .select()
    .from(reportVersions)
    .where(and(eq(reportVersions.reportId, reportId), eq(reportVersions.number, number)));
  if (!version) return null;
  const { sourceUnitId, eventDate, themeId, change, changeNoteEn, changeNoteZh } = version;
  const changeNote = { en: changeNoteEn, zh: changeNoteZh };
  return { sourceUnitId, eventDate, themeId, change, changeNote, ...(await textsOf(version.id, database)) };
}

/** The text of one language in a version; null when there is none. */
export async function findText(versionId: number | null, language: Language, database: Reader = db) {
  return versionId === null ? null : (await textsOf(versionId, database))[language];
}

/** The number of a report that visitors can read right now; null when it is none. */
export async function findLive(id: number | null, database: Reader): Promise<number | null> {
  if (id === null) return null;
  const isLive = and(eq(reports.id, id), isNotNull(reports.liveVersionId), isNull(reports.withdrawnAt));
  const [found] = await database.select({ id: reports.id }).from(reports).where(isLive);
  return found?.id ?? null;
}
