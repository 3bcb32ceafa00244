import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { caseCollections, cases, collectionCases } from "@/db/schema/cases";
import { units } from "@/db/schema/districts";
import { meetings } from "@/db/schema/meetings";
import { themes } from "@/db/schema/themes";
import { readable, whole } from "../published/queries";

const published = isNotNull(caseCollections.publishedAt);

// Written out: without a join the tables' names would be left away, and "id" be that of the case.
const readableCases = sql<number>`(
  select count(*)::int from collection_cases held join cases one on one.id = held.case_id
  where held.collection_id = case_collections.id and one.published_at is not null and one.withdrawn_at is null)`;

/** What a list names: one whose cases were all withdrawn has nothing to read. */
const worthReading = and(published, sql`${readableCases} > 0`);

const listed = {
  id: caseCollections.id,
  slug: caseCollections.slug,
  year: caseCollections.year,
  titleEn: caseCollections.titleEn,
  titleZh: caseCollections.titleZh,
  introEn: caseCollections.introEn,
  introZh: caseCollections.introZh,
  publishedAt: sql<Date>`${caseCollections.publishedAt}`.mapWith(caseCollections.publishedAt),
  cases: readableCases,
};

const latestFirst = [desc(caseCollections.year), desc(caseCollections.publishedAt), asc(caseCollections.id)];

/** The collections on the site, the latest first, each with how many of its cases may be read. */
export async function listCollections(database: Database = db) {
  return database
    .select(listed)
    .from(caseCollections)
    .where(worthReading)
    .orderBy(...latestFirst);
}

/** The collections on the site that were handed out at any of these meetings. */
export async function listCollectionsOfMeetings(meetingIds: number[], database: Database = db) {
  return database
    .select({ ...listed, meetingId: caseCollections.meetingId })
    .from(caseCollections)
    .where(and(worthReading, inArray(caseCollections.meetingId, meetingIds)))
    .orderBy(...latestFirst);
}

/** The collections on the site that hold a case. */
export async function listCollectionsOfCase(caseId: number, database: Database = db) {
  return database
    .select(listed)
    .from(caseCollections)
    .innerJoin(collectionCases, eq(collectionCases.collectionId, caseCollections.id))
    .where(and(worthReading, eq(collectionCases.caseId, caseId)))
    .orderBy(...latestFirst);
}

/**
 * A collection on the site with all its cases that may be read, in its order; null when there is none. The meeting is
 * named only where the public is told of it.
 */
export async function readCollection(slug: string, database: Database = db) {
  const [row] = await database
    .select({ ...listed, meetingYear: meetings.year, meetingQuarter: meetings.quarter })
    .from(caseCollections)
    .leftJoin(meetings, and(eq(meetings.id, caseCollections.meetingId), meetings.isPublic))
    .where(and(published, eq(caseCollections.slug, slug)));
  if (!row) return null;
  const contents = await database
    .select(whole)
    .from(collectionCases)
    .innerJoin(cases, eq(cases.id, collectionCases.caseId))
    .innerJoin(units, eq(units.id, cases.districtId))
    .innerJoin(themes, eq(themes.id, cases.themeId))
    .where(and(eq(collectionCases.collectionId, row.id), readable))
    .orderBy(asc(collectionCases.position));
  return { ...row, contents };
}
