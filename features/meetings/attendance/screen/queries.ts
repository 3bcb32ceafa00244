import { asc, eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { runningItems } from "@/db/schema/attendance";
import { units } from "@/db/schema/districts";
import { agendaItems } from "@/db/schema/meetings";
import { people } from "@/db/schema/people";

type Reader = Database | Transaction;

/** Which item a meeting is at and since when; null before it has begun. */
export async function findRunning(meetingId: number, database: Reader = db) {
  const [running] = await database.select().from(runningItems).where(eq(runningItems.meetingId, meetingId));
  return running ?? null;
}

/** The agenda as everybody in the hall may read it, in running order. */
export async function listItems(meetingId: number, database: Reader = db) {
  const rows = await database
    .select({ item: agendaItems, unit: units, person: people })
    .from(agendaItems)
    .leftJoin(units, eq(units.id, agendaItems.unitId))
    .leftJoin(people, eq(people.id, agendaItems.personId))
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id));
  return rows.map(({ item, unit, person }) => ({
    id: item.id,
    kind: item.kind,
    minutes: item.minutes,
    subject: { en: item.subjectEn, zh: item.subjectZh },
    unit: unit && { en: unit.shortEn, zh: unit.shortZh },
    person: person && { en: person.nameEn, zh: person.nameZh },
  }));
}
