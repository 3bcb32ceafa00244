import { and, desc, eq, inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { accounts } from "@/db/schema/people";
import { reportSteps, reports, reportTexts, reportVersions } from "@/db/schema/reports";
import { themes } from "@/db/schema/themes";
import type { Body } from "../body/document";
import type { ReportText } from "../draft";
import { authorNames } from "../queries";

/** The versions of a report, the newest first: who wrote each and when, what has happened to it, which one is live. */
export async function listVersions(reportId: number, database: Database = db) {
  const versions = await database
    .select({
      id: reportVersions.id,
      number: reportVersions.number,
      at: reportVersions.savedAt,
      by: authorNames,
      liveId: reports.liveVersionId,
      workingId: reports.workingVersionId,
    })
    .from(reportVersions)
    .innerJoin(reports, eq(reports.id, reportVersions.reportId))
    .where(eq(reportVersions.reportId, reportId))
    .orderBy(desc(reportVersions.number));
  const taken = await database
    .select({
      id: reportSteps.id,
      versionId: reportSteps.versionId,
      step: reportSteps.step,
      task: reportSteps.task,
      at: reportSteps.at,
      reason: reportSteps.reason,
      by: accounts.name,
    })
    .from(reportSteps)
    .leftJoin(accounts, eq(accounts.id, reportSteps.actorId))
    .where(eq(reportSteps.reportId, reportId))
    .orderBy(reportSteps.id);
  return versions.map(({ id, liveId, workingId, ...version }) => ({
    ...version,
    live: id === liveId,
    working: id === workingId,
    steps: taken.filter(({ versionId }) => versionId === id).map(({ versionId: _, ...step }) => step),
  }));
}

async function textsOf(versionIds: number[], database: Database) {
  const rows = await database.select().from(reportTexts).where(inArray(reportTexts.versionId, versionIds));
  return (versionId: number, language: "en" | "zh"): ReportText | null => {
    const row = rows.find((text) => text.versionId === versionId && text.language === language);
    return row ? { title: row.title, summary: row.summary, body: row.body as Body } : null;
  };
}

/** The wanted versions of a report as they were, with their texts, in the order asked for; those that are not are left out. */
export async function readVersions(reportId: number, numbers: number[], database: Database = db) {
  if (numbers.length === 0) return [];
  const rows = await database
    .select({ version: reportVersions, source: units, theme: themes, liveId: reports.liveVersionId, by: authorNames })
    .from(reportVersions)
    .innerJoin(reports, eq(reports.id, reportVersions.reportId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .leftJoin(themes, eq(themes.id, reportVersions.themeId))
    .where(and(eq(reportVersions.reportId, reportId), inArray(reportVersions.number, numbers)));
  const textOf = await textsOf(
    rows.map(({ version }) => version.id),
    database,
  );
  return numbers.flatMap((number) => {
    const row = rows.find(({ version }) => version.number === number);
    if (!row) return [];
    const { version, source, theme, liveId, by } = row;
    const { id, sourceUnitId, eventDate, themeId, changeNoteEn, changeNoteZh, savedAt } = version;
    const texts = { en: textOf(id, "en"), zh: textOf(id, "zh") };
    const changeNote = { en: changeNoteEn, zh: changeNoteZh };
    const compared = { sourceUnitId, eventDate, themeId, changeNote, ...texts };
    return [{ number, at: savedAt, by, editor: version.editorName, live: id === liveId, source, theme, compared }];
  });
}
