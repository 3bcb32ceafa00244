import { and, eq, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { reports, reportVersions, sections } from "@/db/schema/reports";
import { themes } from "@/db/schema/themes";
import { countedDay, readable } from "../published/queries";
import type { Cell } from "./facets";

/** The reports of a section that visitors may be shown, counted by district, theme and quarter in one pass. */
export async function countCells(section: string, database: Database = db): Promise<Cell[]> {
  return database
    .select({
      district: sql<string | null>`case when ${units.kind} = 'district' then ${units.slug} end`,
      theme: themes.slug,
      year: sql<number>`extract(year from ${countedDay})::int`,
      quarter: sql<number>`extract(quarter from ${countedDay})::int`,
      count: sql<number>`count(*)::int`,
    })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .leftJoin(themes, eq(themes.id, reportVersions.themeId))
    .where(and(readable, eq(sections.slug, section)))
    .groupBy(sql`1, 2, 3, 4`);
}
