import { and, desc, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reports, reportTexts } from "@/db/schema/reports";
import { getFacts } from "@/features/meetings/named/queries";
import { factsOf } from "../facts/facts-of";
import { listOtherwiseOf } from "../facts/records/queries";
import { standingOf } from "../workflow";

/** The reports made from a meeting's record, the newest first, and whether each says otherwise than it by now. */
export async function listReportsOf(meetingId: number, today: string, database: Database = db) {
  const meeting = await getFacts(meetingId, today, database);
  const otherwise = await listOtherwiseOf(meetingId, meeting ? factsOf(meeting) : [], database);
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
    otherwise: otherwise.get(row.id) ?? null,
  }));
}
