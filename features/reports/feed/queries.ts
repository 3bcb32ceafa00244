import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import type { Body } from "../body/document";
import { newestFirst, readable } from "../published/queries";

const newest = 30;

type Origin = { section: string } | { sourceUnitId: number };

/**
 * The newest thirty reports of a section or from a source that have a text in the language, with their whole text, for
 * a feed.
 */
export async function listForFeed(from: Origin, language: "en" | "zh", database: Database = db) {
  const origin =
    "section" in from ? eq(sections.slug, from.section) : eq(reportVersions.sourceUnitId, from.sourceUnitId);
  const rows = await database
    .select({
      id: reports.id,
      slug: reports.slug,
      section: sections.slug,
      publishedAt: reports.publishedAt,
      updatedAt: reportVersions.createdAt,
      title: reportTexts.title,
      summary: reportTexts.summary,
      body: reportTexts.body,
      sourceEn: units.nameEn,
      sourceZh: units.nameZh,
    })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .innerJoin(reportTexts, and(eq(reportTexts.versionId, reports.liveVersionId), eq(reportTexts.language, language)))
    .where(and(readable, origin))
    .orderBy(...newestFirst)
    .limit(newest);
  return rows.map((row) => ({ ...row, body: row.body as Body }));
}

/** The address of every report on the site, with the day it last changed, for the site map. */
export async function listAddresses(database: Database = db) {
  return database
    .select({
      section: sections.slug,
      slug: reports.slug,
      changedAt: sql<Date>`greatest(${reports.publishedAt}, ${reportVersions.createdAt})`.mapWith(reports.updatedAt),
    })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .where(readable)
    .orderBy(asc(reports.id));
}
