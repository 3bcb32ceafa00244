import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { reportAddresses, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import type { Body } from "../body/document";

export type Language = "en" | "zh";

export const listPageSize = 20;

const live = isNotNull(reports.liveVersionId);
/** What a visitor may be shown: what was published and not withdrawn. */
export const readable = and(live, isNull(reports.withdrawnAt));

const shape = {
  id: reports.id,
  slug: reports.slug,
  section: sections.slug,
  publishedAt: sql<Date>`${reports.publishedAt}`.mapWith(reports.publishedAt),
  title: reportTexts.title,
  summary: reportTexts.summary,
  language: reportTexts.language,
  sourceEn: units.nameEn,
  sourceZh: units.nameZh,
};

/**
 * Which text a reader of a language is given: the one in that language or, where there is none, English.
 * Nothing here can name a working version.
 */
function liveTexts(language: Language) {
  return and(
    eq(reportTexts.versionId, reports.liveVersionId),
    sql`${reportTexts.language} = (
      select t.language from report_texts t where t.version_id = ${reports.liveVersionId}
      order by t.language = ${language} desc, t.language limit 1)`,
  );
}

/** Published reports (of one section, from one source, or all), newest first, with their number in all. */
export async function listPublished(
  query: { section?: string; sourceUnitId?: number; language: Language; page?: number; size?: number },
  database: Database = db,
) {
  const size = query.size ?? listPageSize;
  const where = and(
    readable,
    query.section ? eq(sections.slug, query.section) : undefined,
    query.sourceUnitId ? eq(reportVersions.sourceUnitId, query.sourceUnitId) : undefined,
  );
  const rows = await database
    .select(shape)
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .innerJoin(reportTexts, liveTexts(query.language))
    .where(where)
    .orderBy(desc(reports.publishedAt), desc(reports.id))
    .limit(size)
    .offset(((query.page ?? 1) - 1) * size);
  const [{ total } = { total: 0 }] = await database
    .select({ total: sql<number>`count(*)::int` })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .where(where);
  return { rows, total, pages: Math.max(1, Math.ceil(total / size)) };
}

/** One published or withdrawn report; `moved` when the slug is an old one; null when there is none. */
export async function readPublished(
  query: { section: string; slug: string; language: Language },
  database: Database = db,
) {
  const [row] = await database
    .select({
      ...shape,
      body: reportTexts.body,
      views: reports.views,
      eventDate: reportVersions.eventDate,
      withdrawnAt: reports.withdrawnAt,
      withdrawalReason: reports.withdrawalReason,
    })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .innerJoin(reportTexts, liveTexts(query.language))
    .where(and(live, eq(sections.slug, query.section), eq(reports.slug, query.slug)));
  if (row) return { ...row, body: row.body as Body, moved: null };
  const [address] = await database
    .select({ slug: reports.slug, section: sections.slug })
    .from(reportAddresses)
    .innerJoin(reports, eq(reports.id, reportAddresses.reportId))
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .where(
      and(
        live,
        eq(reportAddresses.slug, query.slug),
        sql`${reportAddresses.sectionId} = (select id from sections where slug = ${query.section})`,
      ),
    );
  return address ? { moved: address } : null;
}

/** The sections below a parent such as Events, in order. */
export async function listSectionsOf(parent: string, database: Database = db) {
  return database
    .select({ slug: sections.slug, nameEn: sections.nameEn, nameZh: sections.nameZh })
    .from(sections)
    .where(sql`${sections.parentId} = (select id from sections where slug = ${parent})`)
    .orderBy(asc(sections.position));
}

/** How many reports on the site come from each unit, by its id; a unit without any is missing. */
export async function countPublishedBySource(database: Database = db): Promise<Map<number, number>> {
  const rows = await database
    .select({ unitId: reportVersions.sourceUnitId, count: sql<number>`count(*)::int` })
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .where(readable)
    .groupBy(reportVersions.sourceUnitId);
  return new Map(rows.map(({ unitId, count }) => [unitId, count]));
}
