import { and, asc, desc, eq, ilike, inArray, isNotNull, isNull, ne, notExists, or, type SQL } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { agendaItems, meetingPeople, meetingSeries, meetings, trainings } from "@/db/schema/meetings";
import { people, posts } from "@/db/schema/people";
import { lecturers } from "@/db/schema/trainings";
import { isNameSealed } from "../../persons/queries";
import type { LecturerFilter, NameStands } from "./lecturer";

type Reader = Database | Transaction;

const listed = {
  id: lecturers.id,
  version: lecturers.version,
  personId: lecturers.personId,
  name: { en: people.nameEn, zh: people.nameZh },
  institution: { en: lecturers.institutionEn, zh: lecturers.institutionZh },
  fields: { en: lecturers.fieldsEn, zh: lecturers.fieldsZh },
  email: lecturers.email,
  note: lecturers.note,
  putAsideAt: lecturers.putAsideAt,
};

const searched = [
  ...[people.nameEn, people.nameZh, lecturers.institutionEn, lecturers.institutionZh],
  ...[lecturers.fieldsEn, lecturers.fieldsZh],
];

async function selectLecturers(where: SQL | undefined, database: Reader) {
  return database
    .select(listed)
    .from(lecturers)
    .innerJoin(people, eq(people.id, lecturers.personId))
    .where(where)
    .orderBy(asc(people.nameEn), asc(lecturers.id));
}

export type Lecturer = Awaited<ReturnType<typeof selectLecturers>>[number];

/** The directory by name: those who are asked, or those who were put aside. */
export async function listLecturers({ q, aside }: LecturerFilter, database: Reader = db): Promise<Lecturer[]> {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const isKept = aside ? isNotNull(lecturers.putAsideAt) : isNull(lecturers.putAsideAt);
  return selectLecturers(and(isKept, or(...searched.map((column) => ilike(column, pattern)))), database);
}

/** How many are in the directory, asked or put aside. */
export async function countLecturers(database: Reader = db) {
  const all = await database.$count(lecturers);
  const aside = await database.$count(lecturers, isNotNull(lecturers.putAsideAt));
  return { asked: all - aside, aside };
}

/** The directory's entries for these people, whether put aside or not. */
export async function listLecturersOf(personIds: number[], database: Reader = db): Promise<Lecturer[]> {
  return personIds.length === 0 ? [] : selectLecturers(inArray(lecturers.personId, personIds), database);
}

/** One lecturer; null when there is none. */
export async function getLecturer(id: number, database: Reader = db): Promise<Lecturer | null> {
  const [lecturer] = await selectLecturers(eq(lecturers.id, id), database);
  return lecturer ?? null;
}

/** The same, locked until the transaction ends. */
export async function lockLecturer(tx: Transaction, id: number): Promise<Lecturer | null> {
  await tx.select({ id: lecturers.id }).from(lecturers).where(eq(lecturers.id, id)).for("update");
  return getLecturer(id, tx);
}

/**
 * Why a person's name is not corrected in the directory; null where it may be. A sealed record names her as she was
 * called, and its archive knows her by that name; whoever holds a post is named in reports with it.
 */
export async function whyNameStands(personId: number, database: Reader = db): Promise<NameStands | null> {
  if ((await database.$count(posts, eq(posts.personId, personId))) > 0) return "name_of_post";
  return (await isNameSealed(personId, database)) ? "name_sealed" : null;
}

/** People of the record who are not in the directory, by name. */
export async function listOtherPeople(database: Reader = db) {
  return database
    .select({ id: people.id, nameEn: people.nameEn, nameZh: people.nameZh })
    .from(people)
    .where(notExists(database.select({ id: lecturers.id }).from(lecturers).where(eq(lecturers.personId, people.id))))
    .orderBy(asc(people.nameEn), asc(people.id));
}

/**
 * Where somebody lectured or is to lecture, the latest first: meetings whose record says so, and those with sessions of
 * hers. Cancelled ones are left out.
 */
export async function listLectures(personId: number, database: Reader = db) {
  const sessions = await database
    .select({ meetingId: agendaItems.meetingId, en: agendaItems.subjectEn, zh: agendaItems.subjectZh })
    .from(agendaItems)
    .where(and(eq(agendaItems.personId, personId), eq(agendaItems.kind, "train")))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id));
  const told = await database
    .select({ meetingId: meetingPeople.meetingId })
    .from(meetingPeople)
    .where(and(eq(meetingPeople.personId, personId), eq(meetingPeople.part, "lectured")));
  const ids = [...new Set([...sessions, ...told].map(({ meetingId }) => meetingId))];
  if (ids.length === 0) return [];
  const rows = await database
    .select({
      id: meetings.id,
      series: { en: meetingSeries.nameEn, zh: meetingSeries.nameZh },
      year: meetings.year,
      quarter: meetings.quarter,
      status: meetings.status,
      date: meetings.date,
      venue: { en: meetings.venueEn, zh: meetings.venueZh },
      topicEn: trainings.topicEn,
      topicZh: trainings.topicZh,
    })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .leftJoin(trainings, eq(trainings.meetingId, meetings.id))
    .where(and(inArray(meetings.id, ids), ne(meetings.status, "cancelled")))
    .orderBy(desc(meetings.year), desc(meetings.quarter), desc(meetings.id));
  return rows.map(({ topicEn, topicZh, ...meeting }) => ({
    ...meeting,
    topic: { en: topicEn ?? "", zh: topicZh ?? "" },
    sessions: sessions.filter(({ meetingId }) => meetingId === meeting.id).map(({ en, zh }) => ({ en, zh })),
  }));
}
