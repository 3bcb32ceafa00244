import { createHash } from "node:crypto";
import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { invitations, places } from "@/db/schema/invitations";
import { agendaItems, trainings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { trainingHours, trainingMinutes } from "@/db/schema/training-hours";
import { findDay, listItemPresences } from "../../attendance/queries";
import { stillExpected } from "../../invitations/queries";
import { titleOf } from "../../published/words";
import { type Attender, type Proposal, proposalsOf } from "./proposing";
import { sessionsOf } from "./sessions";

type Reader = Database | Transaction;

const pair = (en: string, zh: string) => ({ en, zh });

/** A meeting as a training: its day, what it is called on a record, its sessions; null when there is none. */
export async function getTraining(meetingId: number, database: Reader = db) {
  const day = await findDay(meetingId, database);
  if (!day) return null;
  const [training] = await database.select().from(trainings).where(eq(trainings.meetingId, meetingId));
  const agenda = await database
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  const items = agenda.map((item) => ({ ...item, subject: pair(item.subjectEn, item.subjectZh) }));
  const title = titleOf(day);
  return {
    day,
    title: pair(training?.topicEn || title.en, training?.topicZh || training?.topicEn || title.zh),
    sessions: sessionsOf(day, items),
  };
}

/** Everyone who was asked to a meeting or came, by body, but for its lecturers. */
export async function listAttenders(
  meetingId: number,
  database: Reader = db,
): Promise<(Attender & { email: string })[]> {
  const rows = await database
    .select({ place: places, unit: units })
    .from(places)
    .leftJoin(invitations, eq(invitations.id, places.invitationId))
    .leftJoin(units, eq(units.id, sql`coalesce(${places.unitId}, ${invitations.unitId})`))
    .where(and(eq(places.meetingId, meetingId), ne(places.name, ""), ne(places.origin, "lecturer"), stillExpected))
    .orderBy(asc(units.kind), asc(units.protocolOrder), asc(places.id));
  return rows
    .filter(({ place }) => place.origin !== "walk_in" || place.signedInAt !== null)
    .map(({ place, unit }) => {
      const { id, origin, name, post, email, unitText, signedInAt, leftAt } = place;
      const from = unit && pair(unit.nameEn, unit.nameZh);
      return { id, origin, name, post, email, unitId: unit?.id ?? null, unit: from, unitText, signedInAt, leftAt };
    });
}

async function listCredits(meetingId: number, database: Reader) {
  return database
    .select({
      id: trainingHours.id,
      placeId: trainingHours.placeId,
      name: trainingHours.name,
      minutes: trainingHours.minutes,
    })
    .from(trainingHours)
    .where(and(eq(trainingHours.meetingId, meetingId), isNull(trainingHours.replacedAt)))
    .orderBy(asc(trainingHours.id));
}

// What the list says of each, so that nobody credits another list than she saw.
function digestOf(proposals: readonly Proposal[]): string {
  const said = proposals.map(({ person, proposed, credited }) => [person.id, person.name, proposed, credited?.id]);
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}

/** The organiser's list of a training; null when there is no such meeting. */
export async function getProposals(meetingId: number, database: Reader = db) {
  const training = await getTraining(meetingId, database);
  if (!training) return null;
  const set = await database
    .select({
      placeId: trainingMinutes.placeId,
      version: trainingMinutes.version,
      minutes: trainingMinutes.minutes,
      reason: trainingMinutes.reason,
    })
    .from(trainingMinutes)
    .innerJoin(places, eq(places.id, trainingMinutes.placeId))
    .where(eq(places.meetingId, meetingId));
  const credits = await listCredits(meetingId, database);
  const known = { marks: await listItemPresences(meetingId, database), set, credits };
  const proposals = proposalsOf(await listAttenders(meetingId, database), training.sessions, known);
  const shown = new Set(proposals.flatMap(({ credited }) => credited?.id ?? []));
  return {
    ...training,
    proposals,
    seen: digestOf(proposals),
    /** Credits of people who are on the list no longer; they stand. */
    apart: credits.filter(({ id }) => !shown.has(id)),
  };
}

/** What was credited for a training, the latest first, whether it stands or was replaced. */
export async function listCrediting(meetingId: number, database: Reader = db) {
  return database
    .select({ at: trainingHours.creditedAt, by: accounts.name, people: sql<number>`count(*)::int` })
    .from(trainingHours)
    .innerJoin(accounts, eq(accounts.id, trainingHours.creditedBy))
    .where(eq(trainingHours.meetingId, meetingId))
    .groupBy(trainingHours.creditedAt, accounts.name)
    .orderBy(desc(trainingHours.creditedAt));
}

/** Other minutes set for a place, with the meeting the place is at; null when there is no such place. */
export async function findMinutesSet(placeId: number, database: Reader = db) {
  const [row] = await database
    .select({ place: places, set: trainingMinutes })
    .from(places)
    .leftJoin(trainingMinutes, eq(trainingMinutes.placeId, places.id))
    .where(eq(places.id, placeId));
  return row ?? null;
}
