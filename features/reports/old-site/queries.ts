import { and, asc, eq, isNotNull } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { oldAddresses, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";

/**
 * Where the report stands that took the place of a page of the old site, in the language it was brought in; null when
 * none did. A withdrawn report's place shows the notice.
 */
export async function findByOldAddress(path: string, database: Database = db) {
  const [row] = await database
    .select({ section: sections.slug, slug: reports.slug, language: reportTexts.language })
    .from(oldAddresses)
    .innerJoin(reports, eq(reports.id, oldAddresses.reportId))
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.reportId, reports.id))
    .innerJoin(reportTexts, eq(reportTexts.versionId, reportVersions.id))
    .where(and(eq(oldAddresses.path, path), isNotNull(reports.liveVersionId)))
    .orderBy(asc(reportVersions.number), asc(reportTexts.language))
    .limit(1);
  return row ?? null;
}
