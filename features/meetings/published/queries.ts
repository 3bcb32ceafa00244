import { and, asc, desc, eq, exists, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { agendaItems, meetingPartners, meetingSeries, meetings, trainings } from "@/db/schema/meetings";
import { quarterOf } from "@/platform/clock";
import type { Quarter } from "../address";
import type { PublicMeeting } from "./meeting";
import { titleOf } from "./words";

type Reader = Database | Transaction;

const unitShape = {
  slug: units.slug,
  kind: units.kind,
  nameEn: units.nameEn,
  nameZh: units.nameZh,
  shortEn: units.shortEn,
  shortZh: units.shortZh,
};

type UnitRow = Pick<typeof units.$inferSelect, keyof typeof unitShape>;

const pair = (en: string, zh: string) => ({ en, zh });
const unitOf = ({ kind, ...unit }: UnitRow) => ({
  kind,
  name: pair(unit.nameEn, unit.nameZh),
  short: pair(unit.shortEn, unit.shortZh),
});

/** What is not internal of the agendas of these meetings, in running order. */
async function agendasOf(ids: number[], database: Reader) {
  if (ids.length === 0) return [];
  return database
    .select({
      meetingId: agendaItems.meetingId,
      kind: agendaItems.kind,
      subjectEn: agendaItems.subjectEn,
      subjectZh: agendaItems.subjectZh,
      unit: unitShape,
    })
    .from(agendaItems)
    .leftJoin(units, eq(units.id, agendaItems.unitId))
    .where(and(inArray(agendaItems.meetingId, ids), eq(agendaItems.internal, false)))
    .orderBy(asc(agendaItems.meetingId), asc(agendaItems.position));
}

/** Who holds these meetings together with their hosts, in the record's order. */
async function partnersOf(ids: number[], database: Reader) {
  if (ids.length === 0) return [];
  return database
    .select({
      meetingId: meetingPartners.meetingId,
      nameEn: meetingPartners.nameEn,
      nameZh: meetingPartners.nameZh,
      role: meetingPartners.role,
    })
    .from(meetingPartners)
    .where(inArray(meetingPartners.meetingId, ids))
    .orderBy(asc(meetingPartners.meetingId), asc(meetingPartners.position));
}

type AgendaRow = Awaited<ReturnType<typeof agendasOf>>[number];

function districtsHeard(agenda: AgendaRow[]): PublicMeeting["districts"] {
  const heard = agenda.flatMap(({ kind, unit }) => (kind === "present" && unit?.kind === "district" ? [unit] : []));
  return [...new Map(heard.map((unit) => [unit.slug, { slug: unit.slug, ...unitOf(unit) }])).values()];
}

const nothing = { partners: [], agenda: [], districts: [], training: null };

/** The public meetings that fulfil a condition, the latest first. Whatever column is read is named here. */
async function publicMeetings(where: SQL | undefined, database: Reader): Promise<PublicMeeting[]> {
  const rows = await database
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
      purposeEn: meetings.purposeEn,
      purposeZh: meetings.purposeZh,
      seriesEn: meetingSeries.nameEn,
      seriesZh: meetingSeries.nameZh,
      host: unitShape,
      training: {
        topicEn: trainings.topicEn,
        topicZh: trainings.topicZh,
        partnerEn: trainings.partnerEn,
        partnerZh: trainings.partnerZh,
      },
    })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .innerJoin(units, eq(units.id, meetings.hostUnitId))
    .leftJoin(trainings, eq(trainings.meetingId, meetings.id))
    .where(and(eq(meetings.isPublic, true), where))
    .orderBy(desc(meetings.year), desc(meetings.quarter), sql`${meetings.date} desc nulls last`, desc(meetings.id));
  const ids = rows.map(({ id }) => id);
  const [items, partners] = [await agendasOf(ids, database), await partnersOf(ids, database)];
  return rows.map(({ venueEn, venueZh, purposeEn, purposeZh, seriesEn, seriesZh, host, training, ...meeting }) => {
    const about = {
      ...meeting,
      series: pair(seriesEn, seriesZh),
      purpose: pair(purposeEn, purposeZh),
      venue: pair(venueEn, venueZh),
      host: unitOf(host),
    };
    // What was to happen at a meeting that does not take place is nobody's concern.
    if (meeting.status === "cancelled") return { ...about, ...nothing };
    const agenda = items.filter(({ meetingId }) => meetingId === meeting.id);
    return {
      ...about,
      partners: partners
        .filter(({ meetingId }) => meetingId === meeting.id)
        .map(({ nameEn, nameZh, role }) => ({ name: pair(nameEn, nameZh), role })),
      agenda: agenda.map(({ kind, subjectEn, subjectZh, unit }) => ({
        kind,
        subject: pair(subjectEn, subjectZh),
        unit: unit && unitOf(unit),
      })),
      districts: districtsHeard(agenda),
      training: training && {
        topic: pair(training.topicEn, training.topicZh),
        partner: pair(training.partnerEn, training.partnerZh),
      },
    };
  });
}

/** Every meeting the public is told of, the latest first. */
export async function listPublicMeetings(database: Reader = db): Promise<PublicMeeting[]> {
  return publicMeetings(undefined, database);
}

/** One meeting as the public may know it; null when it is not public or not there. */
export async function findPublicMeeting(id: number, database: Reader = db): Promise<PublicMeeting | null> {
  const [meeting] = await publicMeetings(eq(meetings.id, id), database);
  return meeting ?? null;
}

/** The public meetings of a quarter with the public quarters before and after it; null when it has none. */
export async function readPublicQuarter(year: number, quarter: number, database: Reader = db) {
  const found = await publicMeetings(and(eq(meetings.year, year), eq(meetings.quarter, quarter)), database);
  if (found.length === 0) return null;
  const quarters = await database
    .selectDistinct({ year: meetings.year, quarter: meetings.quarter })
    .from(meetings)
    .where(eq(meetings.isPublic, true))
    .orderBy(asc(meetings.year), asc(meetings.quarter));
  const place = quarters.findIndex((one) => one.year === year && one.quarter === quarter);
  const at = (index: number): Quarter | null => quarters[index] ?? null;
  return { meetings: found, previous: at(place - 1), next: at(place + 1) };
}

/**
 * The districts heard at the public meetings of the latest quarter up to the one of `today` (YYYY-MM-DD) that had some,
 * each once; null when no district was ever heard.
 */
export async function readLastHeard(today: string, database: Reader = db) {
  const now = quarterOf(today);
  const presentation = database
    .select({ one: sql`1` })
    .from(agendaItems)
    .innerJoin(units, and(eq(units.id, agendaItems.unitId), eq(units.kind, "district")))
    .where(
      and(eq(agendaItems.meetingId, meetings.id), eq(agendaItems.kind, "present"), eq(agendaItems.internal, false)),
    );
  const heard = and(
    eq(meetings.status, "held"),
    sql`(${meetings.year}, ${meetings.quarter}) <= (${now.year}, ${now.quarter})`,
    or(isNull(meetings.date), lte(meetings.date, today)),
    exists(presentation),
  );
  const [last] = await database
    .select({ year: meetings.year, quarter: meetings.quarter })
    .from(meetings)
    .where(and(eq(meetings.isPublic, true), heard))
    .orderBy(desc(meetings.year), desc(meetings.quarter))
    .limit(1);
  if (!last) return null;
  const found = await publicMeetings(
    and(heard, eq(meetings.year, last.year), eq(meetings.quarter, last.quarter)),
    database,
  );
  const districts = new Map(found.flatMap((meeting) => meeting.districts.map((one) => [one.slug, one])));
  return { ...last, districts: [...districts.values()] };
}

/** The next public meeting that is planned and not over on `today` (YYYY-MM-DD); null when there is none. */
export async function nextPublicMeeting(today: string, database: Reader = db) {
  const isAhead = gte(sql`coalesce(${meetings.endDate}, ${meetings.date})`, today);
  const planned = await publicMeetings(and(eq(meetings.status, "planned"), isAhead), database);
  const next = planned.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1))[0];
  if (!next) return null;
  const { year, quarter, date, endDate, halfDay, purpose, venue, host } = next;
  return { id: next.id, year, quarter, date, endDate, halfDay, title: titleOf(next), purpose, venue, host };
}
