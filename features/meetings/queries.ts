import { and, asc, desc, eq, gte, isNull, or, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import {
  agendaItems,
  asks,
  attendanceGroups,
  meetingPartners,
  meetingPeople,
  meetingRemarks,
  meetingSeries,
  meetings,
  outlookPoints,
  trainings,
} from "@/db/schema/meetings";
import type { MeetingRecord } from "./record";

type Reader = Database | Transaction;

const pair = (en: string, zh: string) => ({ en, zh });

async function partsOf(id: number, database: Reader) {
  const agenda = await database
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, id))
    .orderBy(asc(agendaItems.position));
  const partners = await database
    .select()
    .from(meetingPartners)
    .where(eq(meetingPartners.meetingId, id))
    .orderBy(asc(meetingPartners.position));
  const attendance = await database
    .select()
    .from(attendanceGroups)
    .where(eq(attendanceGroups.meetingId, id))
    .orderBy(asc(attendanceGroups.position));
  const present = await database
    .select()
    .from(meetingPeople)
    .where(eq(meetingPeople.meetingId, id))
    .orderBy(asc(meetingPeople.position));
  const [remarks] = await database.select().from(meetingRemarks).where(eq(meetingRemarks.meetingId, id));
  const asked = await database.select().from(asks).where(eq(asks.meetingId, id)).orderBy(asc(asks.position));
  const [training] = await database.select().from(trainings).where(eq(trainings.meetingId, id));
  const outlook = await database
    .select()
    .from(outlookPoints)
    .where(eq(outlookPoints.meetingId, id))
    .orderBy(asc(outlookPoints.position));
  return { partners, agenda, attendance, present, remarks, asked, training, outlook };
}

/** The record of one meeting with the version a save must name; null when there is none. */
export async function getMeeting(id: number, database: Reader = db) {
  const [row] = await database
    .select({ meeting: meetings, series: meetingSeries })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(eq(meetings.id, id));
  if (!row) return null;
  const { meeting, series } = row;
  const { partners, agenda, attendance, present, remarks, asked, training, outlook } = await partsOf(id, database);
  const record: MeetingRecord = {
    seriesId: meeting.seriesId,
    year: meeting.year,
    quarter: meeting.quarter,
    status: meeting.status,
    date: meeting.date,
    endDate: meeting.endDate,
    halfDay: meeting.halfDay,
    mode: meeting.mode,
    hostUnitId: meeting.hostUnitId,
    partners: partners.map(({ nameEn, nameZh, role }) => ({ name: pair(nameEn, nameZh), role })),
    venue: pair(meeting.venueEn, meeting.venueZh),
    purpose: pair(meeting.purposeEn, meeting.purposeZh),
    headCount: meeting.headCount,
    headCountPrecision: meeting.headCountPrecision,
    isPublic: meeting.isPublic,
    attendance: attendance.map((group) => ({ name: pair(group.nameEn, group.nameZh), count: group.count })),
    people: present.map(({ personId, part }) => ({ personId, part })),
    agenda: agenda.map((item) => ({
      id: item.id,
      kind: item.kind,
      unitId: item.unitId,
      personId: item.personId,
      subject: pair(item.subjectEn, item.subjectZh),
      subjectYear: item.subjectYear,
      internal: item.internal,
      minutes: item.minutes ?? undefined,
      standing: item.standing || undefined,
    })),
    remarks: remarks
      ? {
          speakerId: remarks.speakerId,
          acknowledged: pair(remarks.acknowledgedEn, remarks.acknowledgedZh),
          analysed: pair(remarks.analysedEn, remarks.analysedZh),
          aim: pair(remarks.aimEn, remarks.aimZh),
        }
      : null,
    asks: asked.map((ask) => ({ ...pair(ask.textEn, ask.textZh), id: ask.id, dueOn: ask.dueOn ?? undefined })),
    training: training
      ? {
          topic: pair(training.topicEn, training.topicZh),
          partner: pair(training.partnerEn, training.partnerZh),
          basis: pair(training.basisEn, training.basisZh),
          secondAudience: pair(training.secondAudienceEn, training.secondAudienceZh),
          outcome: pair(training.outcomeEn, training.outcomeZh),
        }
      : null,
    outlook: outlook.map((point) => pair(point.textEn, point.textZh)),
  };
  return {
    ...{ id: meeting.id, version: meeting.version, updatedAt: meeting.updatedAt, record },
    ...{ series: pair(series.nameEn, series.nameZh), startsAt: meeting.startsAt, endsAt: meeting.endsAt },
  };
}

export type DeskMeeting = NonNullable<Awaited<ReturnType<typeof getMeeting>>>;

/** The meeting, locked until the transaction ends; null when there is none. */
export async function lockMeeting(tx: Transaction, id: number) {
  await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.id, id)).for("update");
  return getMeeting(id, tx);
}

/** All meetings, the latest quarter first. */
export async function listMeetings(database: Database = db) {
  return database
    .select({
      id: meetings.id,
      year: meetings.year,
      quarter: meetings.quarter,
      status: meetings.status,
      date: meetings.date,
      endDate: meetings.endDate,
      halfDay: meetings.halfDay,
      venueEn: meetings.venueEn,
      venueZh: meetings.venueZh,
      headCount: meetings.headCount,
      headCountPrecision: meetings.headCountPrecision,
      seriesEn: meetingSeries.nameEn,
      seriesZh: meetingSeries.nameZh,
      hostEn: units.shortEn,
      hostZh: units.shortZh,
    })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .innerJoin(units, eq(units.id, meetings.hostUnitId))
    .orderBy(desc(meetings.year), desc(meetings.quarter), desc(meetings.id));
}

/** Which quarterly meetings stand ahead of `today`, and which of them comes next. */
const ahead = (today: string) => ({
  where: and(
    eq(meetings.status, "planned"),
    eq(meetingSeries.kind, "quarterly"),
    or(isNull(meetings.date), gte(sql`coalesce(${meetings.endDate}, ${meetings.date})`, today)),
  ),
  order: [sql`${meetings.date} asc nulls last`, asc(meetings.year), asc(meetings.quarter), asc(meetings.id)],
});

/** The next quarterly meeting that is planned and not over on `today`, or has no day yet; null when there is none. */
export async function findNextMeetingId(today: string, database: Database = db): Promise<number | null> {
  const { where, order } = ahead(today);
  const [next] = await database
    .select({ id: meetings.id })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(where)
    .orderBy(...order)
    .limit(1);
  return next?.id ?? null;
}

/** The same as every district may know it. */
export async function findNextMeeting(today: string, database: Database = db) {
  const { where, order } = ahead(today);
  const [next] = await database
    .select({
      year: meetings.year,
      quarter: meetings.quarter,
      date: meetings.date,
      endDate: meetings.endDate,
      halfDay: meetings.halfDay,
      venueEn: meetings.venueEn,
      venueZh: meetings.venueZh,
      seriesEn: meetingSeries.nameEn,
      seriesZh: meetingSeries.nameZh,
    })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(where)
    .orderBy(...order)
    .limit(1);
  return next ?? null;
}

/** Meetings that were held and at which a district had a presentation, the latest first. */
export async function listPresentations(districtId: number, database: Database = db) {
  return database
    .select({
      meetingId: meetings.id,
      position: agendaItems.position,
      year: meetings.year,
      quarter: meetings.quarter,
      date: meetings.date,
      seriesEn: meetingSeries.nameEn,
      seriesZh: meetingSeries.nameZh,
      subjectEn: agendaItems.subjectEn,
      subjectZh: agendaItems.subjectZh,
    })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(and(eq(meetings.status, "held"), eq(agendaItems.kind, "present"), eq(agendaItems.unitId, districtId)))
    .orderBy(desc(meetings.date), desc(meetings.id));
}

export async function listSeries(database: Database = db) {
  return database.select().from(meetingSeries).orderBy(asc(meetingSeries.id));
}
