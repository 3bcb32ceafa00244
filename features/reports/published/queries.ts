import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { meetings } from "@/db/schema/meetings";
import { reportAddresses, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { themes } from "@/db/schema/themes";
import { zone } from "@/platform/clock";
import type { Body } from "../body/document";
import { chosenIn, daysIn, type ListingFilter } from "../listing/filter";

export type Language = "en" | "zh";

export const listPageSize = 20;

const successor = alias(reports, "successor");

const live = isNotNull(reports.liveVersionId);
/** What a visitor may be shown: what was published and not withdrawn. */
export const readable = and(live, isNull(reports.withdrawnAt));

/** As the indexes stand, which hold what has no date last. */
export const newestFirst = [sql`${reports.publishedAt} desc nulls last`, sql`${reports.id} desc nulls last`];

/** The day a report counts for: of its event or, without one, of its publication in Beijing. */
export const countedDay = sql`coalesce(${reportVersions.eventDate}, (${reports.publishedAt} at time zone ${sql.raw(`'${zone}'`)})::date)`;

/** The section with this address, as one value that an index can be asked for. */
const sectionIs = (slug: string) => sql`${reports.sectionId} = (select s.id from sections s where s.slug = ${slug})`;

/** What a list tells of each report. */
export const shape = {
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
export function liveTexts(language: Language) {
  return and(
    eq(reportTexts.versionId, reports.liveVersionId),
    sql`${reportTexts.language} = (
      select t.language from report_texts t where t.version_id = ${reports.liveVersionId}
      order by t.language = ${language} desc, t.language limit 1)`,
  );
}

type Listed = ListingFilter & { section?: string; sourceUnitId?: number };

function isListed(wanted: Listed) {
  const { section, sourceUnitId, district, theme } = wanted;
  const days = daysIn(wanted);
  return and(
    readable,
    section ? sectionIs(section) : undefined,
    sourceUnitId ? eq(reportVersions.sourceUnitId, sourceUnitId) : undefined,
    district ? and(eq(units.kind, "district"), eq(units.slug, district)) : undefined,
    theme ? eq(themes.slug, theme) : undefined,
    days ? sql`${countedDay} between ${days.first} and ${days.last}` : undefined,
  );
}

function listed(language: Language, database: Database) {
  return database
    .select(shape)
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .innerJoin(reportTexts, liveTexts(language));
}

/** Published reports (of one section, from one source, under a filter, or all), newest first, with their number. */
export async function listPublished(
  query: Listed & { language: Language; page?: number; size?: number },
  database: Database = db,
) {
  const size = query.size ?? listPageSize;
  // Left joins: the database leaves out those that the filter does not ask about.
  const matching = () =>
    database
      .select({ id: reports.id, publishedAt: reports.publishedAt })
      .from(reports)
      .leftJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
      .leftJoin(units, eq(units.id, reportVersions.sourceUnitId))
      .leftJoin(themes, eq(themes.id, reportVersions.themeId))
      .where(isListed(query));
  // Under a filter all that match are found first: a walk along the dates is long where few do.
  const filtered = query.sourceUnitId !== undefined || chosenIn(query).length > 0;
  const kept = sql.raw(filtered ? "materialized" : "not materialized");
  const page = sql`(with matching as ${kept} ${matching()} select id from matching
    order by published_at desc nulls last, id desc nulls last limit ${size} offset ${((query.page ?? 1) - 1) * size})`;
  const rows = await listed(query.language, database)
    .where(inArray(reports.id, page))
    .orderBy(...newestFirst);
  const [counted] = await database.select({ total: sql<number>`count(*)::int` }).from(matching().as("matching"));
  const total = counted?.total ?? 0;
  return { rows, total, pages: Math.max(1, Math.ceil(total / size)) };
}

/** Those of the reports with these ids that a visitor may be shown, in no order. */
export async function listReadable(ids: number[], language: Language, database: Database = db) {
  return ids.length === 0 ? [] : listed(language, database).where(and(readable, inArray(reports.id, ids)));
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
      editor: reportVersions.editorName,
      theme: { id: themes.id, slug: themes.slug, nameEn: themes.nameEn, nameZh: themes.nameZh },
      source: { id: units.id, kind: units.kind },
      sectionId: reports.sectionId,
      meetingId: reports.meetingId,
      /** The quarter of the meeting it tells of, if that is told to the public. */
      quarter: { year: meetings.year, quarter: meetings.quarter },
      withdrawnAt: reports.withdrawnAt,
      withdrawalReason: reports.withdrawalReason,
      mergedInto: {
        slug: successor.slug,
        section: sql<string>`(
        select s.slug from sections s where s.id = ${successor.sectionId})`,
      },
    })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .leftJoin(themes, eq(themes.id, reportVersions.themeId))
    .leftJoin(meetings, and(eq(meetings.id, reports.meetingId), eq(meetings.isPublic, true)))
    .leftJoin(successor, and(eq(successor.id, reports.mergedIntoId), isNull(successor.withdrawnAt)))
    .innerJoin(reportTexts, liveTexts(query.language))
    .where(and(live, sectionIs(query.section), eq(reports.slug, query.slug)));
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

/** The sections below a parent such as Events, each followed by those below it; `parent` is the address of its own. */
export async function listSectionsOf(parent: string, database: Database = db) {
  const rows = await database.select().from(sections).orderBy(asc(sections.position), asc(sections.id));
  const below = (slug: string): ListedSection[] => {
    const id = rows.find((row) => row.slug === slug)?.id;
    const children = rows.filter(({ parentId }) => id !== undefined && parentId === id);
    return children.flatMap(({ slug: own, nameEn, nameZh }) => [
      { slug: own, nameEn, nameZh, parent: slug },
      ...below(own),
    ]);
  };
  return below(parent);
}

export type ListedSection = { slug: string; nameEn: string; nameZh: string; parent: string };

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
