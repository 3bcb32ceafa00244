import { and, asc, desc, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { agendaItems, meetings } from "@/db/schema/meetings";

/** What a district presented at meetings that were held and of which the public is told, the latest first. */
export async function listPublicPresentations(districtId: number, database: Database = db) {
  return database
    .select({
      meetingId: meetings.id,
      position: agendaItems.position,
      year: meetings.year,
      quarter: meetings.quarter,
      date: meetings.date,
      subjectEn: agendaItems.subjectEn,
      subjectZh: agendaItems.subjectZh,
    })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(
      and(
        meetings.isPublic,
        eq(meetings.status, "held"),
        eq(agendaItems.kind, "present"),
        eq(agendaItems.unitId, districtId),
        eq(agendaItems.internal, false),
      ),
    )
    .orderBy(desc(meetings.date), desc(meetings.id), asc(agendaItems.position));
}
