import { and, asc, desc, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { units } from "@/db/schema/districts";
import { pictures } from "@/db/schema/media";
import { themes } from "@/db/schema/themes";

export const listPageSize = 20;

/** What a visitor may be shown: what was published and not withdrawn. */
export const readable = and(isNotNull(cases.publishedAt), isNull(cases.withdrawnAt));

const listed = {
  id: cases.id,
  slug: cases.slug,
  year: cases.year,
  titleEn: cases.titleEn,
  titleZh: cases.titleZh,
  summaryEn: cases.summaryEn,
  summaryZh: cases.summaryZh,
  districtId: units.id,
  districtSlug: units.slug,
  districtEn: units.nameEn,
  districtZh: units.nameZh,
  themeId: themes.id,
  themeSlug: themes.slug,
  themeEn: themes.nameEn,
  themeZh: themes.nameZh,
};

/** A case with its three parts. */
export const whole = {
  ...listed,
  publishedAt: sql<Date>`${cases.publishedAt}`.mapWith(cases.publishedAt),
  problemEn: cases.problemEn,
  problemZh: cases.problemZh,
  practiceEn: cases.practiceEn,
  practiceZh: cases.practiceZh,
  resultEn: cases.resultEn,
  resultZh: cases.resultZh,
};

const latestFirst = [desc(cases.year), desc(cases.publishedAt), asc(cases.id)];

type Filter = { districtId?: number | undefined; themeId?: number | undefined };

const chosen = ({ districtId, themeId }: Filter) =>
  and(
    readable,
    districtId === undefined ? undefined : eq(cases.districtId, districtId),
    themeId === undefined ? undefined : eq(cases.themeId, themeId),
  );

const select = (database: Database) =>
  database
    .select(listed)
    .from(cases)
    .innerJoin(units, eq(units.id, cases.districtId))
    .innerJoin(themes, eq(themes.id, cases.themeId));

/** Cases on the site, of a district, a theme, both or any, the latest year first; with their number in all. */
export async function listCases(query: Filter & { page?: number }, database: Database = db) {
  const where = chosen(query);
  const rows = await select(database)
    .where(where)
    .orderBy(...latestFirst)
    .limit(listPageSize)
    .offset(((query.page ?? 1) - 1) * listPageSize);
  const total = await database.$count(cases, where);
  return { rows, total, pages: Math.max(1, Math.ceil(total / listPageSize)) };
}

/** Every case of one district that is on the site, the latest year first. */
export async function listCasesOf(districtId: number, database: Database = db) {
  return select(database)
    .where(chosen({ districtId }))
    .orderBy(...latestFirst);
}

/** How many cases on the site each district and each theme has, by their ids; those without any are missing. */
export async function countCasesByFilter(database: Database = db) {
  const rows = await database
    .select({ districtId: cases.districtId, themeId: cases.themeId, count: sql<number>`count(*)::int` })
    .from(cases)
    .where(readable)
    .groupBy(cases.districtId, cases.themeId);
  const districts = new Map<number, number>();
  const ofThemes = new Map<number, number>();
  for (const { districtId, themeId, count } of rows) {
    districts.set(districtId, (districts.get(districtId) ?? 0) + count);
    ofThemes.set(themeId, (ofThemes.get(themeId) ?? 0) + count);
  }
  return { districts, themes: ofThemes };
}

/** One case on the site with its three parts and its picture; null when there is none. */
export async function readCase(slug: string, database: Database = db) {
  const [row] = await database
    .select({
      ...whole,
      pictureKey: cases.pictureKey,
      pictureWidth: pictures.width,
      pictureHeight: pictures.height,
      pictureAltEn: cases.pictureAltEn,
      pictureAltZh: cases.pictureAltZh,
    })
    .from(cases)
    .innerJoin(units, eq(units.id, cases.districtId))
    .innerJoin(themes, eq(themes.id, cases.themeId))
    .leftJoin(pictures, eq(pictures.key, cases.pictureKey))
    .where(and(readable, eq(cases.slug, slug)));
  return row ?? null;
}

/** Cases on the same theme from other districts, at most three. */
export async function listRelatedCases(one: { themeId: number; districtId: number }, database: Database = db) {
  return select(database)
    .where(and(chosen({ themeId: one.themeId }), ne(cases.districtId, one.districtId)))
    .orderBy(...latestFirst)
    .limit(3);
}

/** The address and the titles of every case on the site, the latest year first, for the site map. */
export async function listCaseAddresses(database: Database = db) {
  return database
    .select({ slug: cases.slug, titleEn: cases.titleEn, titleZh: cases.titleZh, changedAt: cases.updatedAt })
    .from(cases)
    .where(readable)
    .orderBy(...latestFirst);
}

/** Of which district, on which theme and when each case on the site was published. */
export async function listCaseDates(database: Database = db) {
  return database
    .select({ districtId: cases.districtId, themeId: cases.themeId, publishedAt: whole.publishedAt })
    .from(cases)
    .where(readable);
}
