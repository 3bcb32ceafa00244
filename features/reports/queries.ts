import { and, asc, eq, gt, inArray, isNotNull, max, ne } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { accounts } from "@/db/schema/people";
import { reportAddresses, reportSteps, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { themes } from "@/db/schema/themes";
import { freeSlug, slugOf } from "@/features/addresses/slug";
import { arePictures } from "@/features/media/queries";
import { type Body, pictureKeysOf, textOf } from "./body/document";
import { type Draft, noNote, type ReportText } from "./draft";
import { type ReportState, standingOf } from "./workflow";

type Reader = Database | Transaction;

/** Everyone who wrote a version, or submitted one, since the last one was published or let go of. */
async function authorsSinceLive(report: { id: number; liveVersionId: number | null }, database: Reader) {
  const [settled] = await database
    .select({ step: max(reportSteps.id), version: max(reportSteps.versionId) })
    .from(reportSteps)
    .where(and(eq(reportSteps.reportId, report.id), inArray(reportSteps.step, ["publish", "discard"])));
  const since = Math.max(report.liveVersionId ?? 0, settled?.version ?? 0);
  const wrote = await database
    .selectDistinct({ id: reportVersions.createdBy })
    .from(reportVersions)
    .where(and(eq(reportVersions.reportId, report.id), gt(reportVersions.id, since)));
  const submitted = await database
    .selectDistinct({ id: reportSteps.actorId })
    .from(reportSteps)
    .where(
      and(eq(reportSteps.reportId, report.id), eq(reportSteps.step, "submit"), gt(reportSteps.id, settled?.step ?? 0)),
    );
  return [...new Set([...wrote, ...submitted].flatMap(({ id }) => (id === null ? [] : [id])))];
}

async function textsOf(versionId: number, database: Reader): Promise<{ en: ReportText; zh: ReportText | null }> {
  const rows = await database.select().from(reportTexts).where(eq(reportTexts.versionId, versionId));
  const inLanguage = (language: "en" | "zh") => {
    const row = rows.find((text) => text.language === language);
    return row ? { title: row.title, summary: row.summary, body: row.body as Body } : null;
  };
  return {
    en: inLanguage("en") ?? { title: "", summary: "", body: { type: "doc", content: [] } },
    zh: inLanguage("zh"),
  };
}

const wordsOf = ({ title, summary, body }: ReportText) => ({ title, summary, text: textOf(body) });

/** One report as its editors see it, with the state its rules ask about; null when there is none. */
export async function getReport(id: number, database: Reader = db) {
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
  const changeNote = isLive ? noNote : { en: changeNoteEn, zh: changeNoteZh };
  const draft: Draft = { sourceUnitId, eventDate, themeId, changeNote, ...texts };
  const state: ReportState = {
    status: row.report.status,
    standing: standingOf(row.report),
    authors: await authorsSinceLive(row.report, database),
    working: wordsOf(texts.en),
    chinese: texts.zh && wordsOf(texts.zh),
  };
  const { report, version, section, source, theme } = row;
  return { ...report, version: version.number, editor: version.editorName, section, source, theme, draft, state };
}

export type DeskReport = NonNullable<Awaited<ReturnType<typeof getReport>>>;

/** The report, locked until the transaction ends; null when there is none. */
export async function lockReport(tx: Transaction, id: number): Promise<DeskReport | null> {
  await tx.select({ id: reports.id }).from(reports).where(eq(reports.id, id)).for("update");
  return getReport(id, tx);
}

/** What has happened to a report, newest first: its steps and its saved versions. */
export async function listHistory(reportId: number, database: Database = db) {
  const taken = await database
    .select({ step: reportSteps.step, at: reportSteps.at, reason: reportSteps.reason, by: accounts.name })
    .from(reportSteps)
    .leftJoin(accounts, eq(accounts.id, reportSteps.actorId))
    .where(eq(reportSteps.reportId, reportId));
  const saved = await database
    .select({ number: reportVersions.number, at: reportVersions.createdAt, by: accounts.name })
    .from(reportVersions)
    .leftJoin(accounts, eq(accounts.id, reportVersions.createdBy))
    .where(eq(reportVersions.reportId, reportId));
  return [
    ...saved.map((event) => ({ ...event, step: "save" as const, reason: null })),
    ...taken.map((event) => ({ ...event, number: null })),
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

/** Whether there are the unit a report comes from, its pictures and the theme it has, if any. */
export async function areThere(named: Named, tx: Transaction) {
  if (!(await arePictures(pictureKeysOf(named.en.body, named.zh?.body), tx))) return false;
  if ((await tx.$count(units, eq(units.id, named.sourceUnitId))) === 0) return false;
  return named.themeId === null || (await tx.$count(themes, eq(themes.id, named.themeId))) > 0;
}
