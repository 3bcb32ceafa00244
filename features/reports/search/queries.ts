import { and, asc, eq, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import type { SearchEntry } from "@/features/search/entry";
import type { Body } from "../body/document";
import { readable } from "../published/queries";
import { reportEntries } from "../search-entries";

/** What the search may know of a report: its live texts; nothing of one that is not on the site. */
export async function searchEntriesOf(reportId: number, database: Database | Transaction): Promise<SearchEntry[]> {
  const rows = await database
    .select({
      language: reportTexts.language,
      title: reportTexts.title,
      summary: reportTexts.summary,
      body: reportTexts.body,
      section: sections.slug,
      slug: reports.slug,
      publishedAt: sql<Date>`${reports.publishedAt}`.mapWith(reports.publishedAt),
      sourceUnitId: units.id,
      sourceKind: units.kind,
      themeId: reportVersions.themeId,
    })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .innerJoin(reportTexts, eq(reportTexts.versionId, reports.liveVersionId))
    .where(and(readable, eq(reports.id, reportId)))
    .orderBy(asc(reportTexts.language));
  return reportEntries(rows.map((row) => ({ ...row, body: row.body as Body })));
}
