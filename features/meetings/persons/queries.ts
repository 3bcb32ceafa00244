import { and, asc, desc, eq, inArray, isNotNull, or } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { places } from "@/db/schema/invitations";
import { agendaItems, meetingPeople, meetingRemarks, meetingSeries, meetings } from "@/db/schema/meetings";
import { meetingMinutes } from "@/db/schema/minutes";
import type { Naming } from "./naming";

type Reader = Database | Transaction;

/** Whether a meeting with sealed minutes names somebody: its archive knows her by the name she has. */
export async function isNameSealed(personId: number, database: Reader = db): Promise<boolean> {
  const naming = [
    { table: meetingPeople, meeting: meetingPeople.meetingId, person: meetingPeople.personId },
    { table: agendaItems, meeting: agendaItems.meetingId, person: agendaItems.personId },
    { table: meetingRemarks, meeting: meetingRemarks.meetingId, person: meetingRemarks.speakerId },
    { table: places, meeting: places.meetingId, person: places.personId },
  ].map(({ table, meeting, person }) => database.select({ id: meeting }).from(table).where(eq(person, personId)));
  const isNamed = or(...naming.map((named) => inArray(meetingMinutes.meetingId, named)));
  return (await database.$count(meetingMinutes, and(eq(meetingMinutes.state, "sealed"), isNamed))) > 0;
}

/** What names these people in the records of held meetings: their part, their items on the agenda, their remarks. */
async function selectParts(personIds: number[], database: Reader) {
  const of = { meeting: meetings.id };
  const isHeld = and(eq(meetings.status, "held"), isNotNull(meetings.date));
  const inRecord = await database
    .select({ ...of, personId: meetingPeople.personId, part: meetingPeople.part })
    .from(meetingPeople)
    .innerJoin(meetings, eq(meetings.id, meetingPeople.meetingId))
    .where(and(isHeld, inArray(meetingPeople.personId, personIds)))
    .orderBy(asc(meetingPeople.position));
  const onAgenda = await database
    .select({ ...of, personId: agendaItems.personId, kind: agendaItems.kind })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(and(isHeld, inArray(agendaItems.personId, personIds)))
    .orderBy(asc(agendaItems.position));
  const spoken = await database
    .select({ ...of, personId: meetingRemarks.speakerId })
    .from(meetingRemarks)
    .innerJoin(meetings, eq(meetings.id, meetingRemarks.meetingId))
    .where(and(isHeld, inArray(meetingRemarks.speakerId, personIds)));
  return { inRecord, onAgenda, spoken };
}

async function selectMeetings(ids: number[], database: Reader): Promise<Naming["meeting"][]> {
  const rows = await database
    .select({ meeting: meetings, series: meetingSeries, minutes: meetingMinutes.state })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .leftJoin(meetingMinutes, eq(meetingMinutes.meetingId, meetings.id))
    .where(inArray(meetings.id, ids))
    .orderBy(desc(meetings.date), desc(meetings.id));
  return rows.map(({ meeting: { id, year, quarter, date }, series, minutes }) => ({
    ...{ id, year, quarter, date: date ?? "", series: { en: series.nameEn, zh: series.nameZh } },
    sealed: minutes === "sealed",
  }));
}

/** Where held meetings name these people, the latest meeting first. */
export async function listNamings(personIds: number[], database: Reader = db): Promise<Naming[]> {
  if (personIds.length === 0) return [];
  const { inRecord, onAgenda, spoken } = await selectParts(personIds, database);
  const ids = [...inRecord, ...onAgenda, ...spoken].map(({ meeting }) => meeting);
  if (ids.length === 0) return [];
  const held = await selectMeetings([...new Set(ids)], database);
  return held.flatMap((meeting) =>
    personIds.flatMap((personId): Naming[] => {
      const isHers = (one: { meeting: number; personId: number | null }) =>
        one.meeting === meeting.id && one.personId === personId;
      const parts = [...new Set(inRecord.filter(isHers).map(({ part }) => part))];
      const agenda = [...new Set(onAgenda.filter(isHers).map(({ kind }) => kind))];
      const remarks = spoken.some(isHers);
      return parts.length + agenda.length > 0 || remarks ? [{ personId, meeting, parts, agenda, remarks }] : [];
    }),
  );
}
