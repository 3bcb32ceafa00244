import { and, eq, inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { type Language, liveTexts, newestFirst, readable, shape } from "../queries";

/** The reports on the site about any of these meetings, the newest first. */
export async function listPublishedOfMeetings(meetingIds: number[], language: Language, database: Database = db) {
  if (meetingIds.length === 0) return [];
  return database
    .select({ ...shape, meetingId: reports.meetingId })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .innerJoin(reportTexts, liveTexts(language))
    .where(and(readable, inArray(reports.meetingId, meetingIds)))
    .orderBy(...newestFirst);
}
