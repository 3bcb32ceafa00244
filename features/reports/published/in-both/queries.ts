import { and, eq, inArray, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { meetings } from "@/db/schema/meetings";
import { reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { themes } from "@/db/schema/themes";
import type { Body } from "../../body/document";
import { readable } from "../queries";

/** Those of these reports that are on the site, in the order given, each with its titles in every language it has. */
export async function listInBoth(ids: number[], database: Database = db) {
  if (ids.length === 0) return [];
  const rows = await database
    .select({
      id: reports.id,
      slug: reports.slug,
      section: { slug: sections.slug, nameEn: sections.nameEn, nameZh: sections.nameZh },
      publishedAt: sql<Date>`${reports.publishedAt}`.mapWith(reports.publishedAt),
      updatedAt: sql<Date>`greatest(${reports.publishedAt}, ${reportVersions.createdAt})`.mapWith(reports.updatedAt),
      eventDate: reportVersions.eventDate,
      views: reports.views,
      source: { kind: units.kind, slug: units.slug, nameEn: units.nameEn, nameZh: units.nameZh },
      theme: { slug: themes.slug, nameEn: themes.nameEn, nameZh: themes.nameZh },
      /** The quarter of the meeting it tells of, if that is told to the public. */
      quarter: { year: meetings.year, quarter: meetings.quarter },
    })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .leftJoin(themes, eq(themes.id, reportVersions.themeId))
    .leftJoin(meetings, and(eq(meetings.id, reports.meetingId), eq(meetings.isPublic, true)))
    .where(and(readable, inArray(reports.id, ids)));
  const texts = await database
    .select({
      reportId: reports.id,
      language: reportTexts.language,
      title: reportTexts.title,
      summary: reportTexts.summary,
    })
    .from(reports)
    .innerJoin(reportTexts, eq(reportTexts.versionId, reports.liveVersionId))
    .where(and(readable, inArray(reports.id, ids)));
  return rows
    .map((row) => ({ ...row, texts: texts.filter(({ reportId }) => reportId === row.id) }))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

export type ReportInBoth = Awaited<ReturnType<typeof listInBoth>>[number];

/** The body of a report on the site in every language it has. */
export async function readBodies(id: number, database: Database = db) {
  const rows = await database
    .select({ language: reportTexts.language, body: reportTexts.body })
    .from(reports)
    .innerJoin(reportTexts, eq(reportTexts.versionId, reports.liveVersionId))
    .where(and(readable, eq(reports.id, id)));
  return rows.map(({ language, body }) => ({ language, body: body as Body }));
}
