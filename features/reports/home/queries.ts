import { and, asc, eq, gte, ilike, isNotNull, lt, notInArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { homeLeads, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { picturesOf } from "../body/contents";
import type { Body } from "../body/document";
import { type Language, liveTexts, newestFirst, readable, shape } from "../published/queries";

const latestShown = 6;

function publishedReports(language: Language, database: Database) {
  return database
    .select({ ...shape, body: reportTexts.body })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .innerJoin(reportTexts, liveTexts(language))
    .leftJoin(homeLeads, eq(homeLeads.reportId, reports.id))
    .$dynamic();
}

/**
 * What leads the home page with its first picture, the first one first, and the newest of the others. Where no chosen
 * report can be read the newest one leads.
 */
export async function readHome(language: Language, database: Database = db) {
  const chosen = await publishedReports(language, database)
    .where(and(readable, isNotNull(homeLeads.position)))
    .orderBy(asc(homeLeads.position));
  const others = await publishedReports(language, database)
    .where(
      and(
        readable,
        notInArray(
          reports.id,
          chosen.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(...newestFirst)
    .limit(latestShown + 1);
  const leading = chosen.length > 0 ? chosen : others.splice(0, 1);
  const leads = leading.map(({ body, ...lead }) => ({ ...lead, picture: picturesOf(body as Body)[0] ?? null }));
  return { leads, latest: others.slice(0, latestShown) };
}

/** How many reports on the site were published between two moments. */
export async function countPublished(from: Date, until: Date, database: Database = db): Promise<number> {
  return database.$count(reports, and(readable, gte(reports.publishedAt, from), lt(reports.publishedAt, until)));
}

const english = alias(reportTexts, "english");
const chinese = alias(reportTexts, "chinese");

function liveReports(database: Database) {
  return database
    .select({
      id: reports.id,
      titleEn: english.title,
      titleZh: chinese.title,
      publishedAt: reports.publishedAt,
      withdrawnAt: reports.withdrawnAt,
    })
    .from(reports)
    .leftJoin(english, and(eq(english.versionId, reports.liveVersionId), eq(english.language, "en")))
    .leftJoin(chinese, and(eq(chinese.versionId, reports.liveVersionId), eq(chinese.language, "zh")))
    .leftJoin(homeLeads, eq(homeLeads.reportId, reports.id))
    .$dynamic();
}

/** The reports that editors chose, in their order, with the titles readers see; also those withdrawn meanwhile. */
export async function listLeads(database: Database = db) {
  return liveReports(database).where(isNotNull(homeLeads.position)).orderBy(asc(homeLeads.position));
}

const bearing = (text: string) => {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  return or(ilike(english.title, pattern), ilike(chinese.title, pattern));
};

/** The newest reports on the site that do not lead it yet, at most ten; with words, those whose title bears them. */
export async function findLeads(words: string, database: Database = db) {
  return liveReports(database)
    .where(and(readable, sql`${homeLeads.position} is null`, words ? bearing(words) : undefined))
    .orderBy(...newestFirst)
    .limit(10);
}

/** The titles of a report on the site or withdrawn from it; null when there is none. */
export async function findTitles(id: number, database: Database = db) {
  const [row] = await liveReports(database).where(and(eq(reports.id, id), isNotNull(reports.liveVersionId)));
  return row ?? null;
}
