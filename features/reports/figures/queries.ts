import { and, eq, gte, isNull, lt, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reports, reportVersions } from "@/db/schema/reports";
import { beijingDay } from "@/platform/clock";
import type { Publication } from "./spans";

/** What was published between two moments and is on the site still. */
export async function listPublications(between: { from: Date; until: Date }, database: Database = db) {
  const rows = await database
    .select({
      eventDay: reportVersions.eventDate,
      publishedAt: sql<string>`${reports.publishedAt}`,
      sectionId: reports.sectionId,
      unitId: reportVersions.sourceUnitId,
    })
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .where(
      and(isNull(reports.withdrawnAt), gte(reports.publishedAt, between.from), lt(reports.publishedAt, between.until)),
    );
  return rows.map(({ publishedAt, ...row }): Publication => {
    return { ...row, publishedDay: beijingDay(new Date(publishedAt)) };
  });
}
