import { and, desc, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reports, reportTexts } from "@/db/schema/reports";
import { standingOf } from "../workflow";

/** The reports made from a meeting's record, the newest first. */
export async function listReportsOf(meetingId: number, database: Database = db) {
  const rows = await database
    .select({
      id: reports.id,
      title: reportTexts.title,
      status: reports.status,
      liveVersionId: reports.liveVersionId,
      withdrawnAt: reports.withdrawnAt,
      createdAt: reports.createdAt,
    })
    .from(reports)
    .innerJoin(reportTexts, and(eq(reportTexts.versionId, reports.workingVersionId), eq(reportTexts.language, "en")))
    .where(eq(reports.meetingId, meetingId))
    .orderBy(desc(reports.id));
  return rows.map(({ liveVersionId, withdrawnAt, ...row }) => ({
    ...row,
    standing: standingOf({ liveVersionId, withdrawnAt }),
  }));
}
