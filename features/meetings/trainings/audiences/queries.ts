import { asc, eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { places } from "@/db/schema/invitations";
import { trainingAudiences } from "@/db/schema/trainings";
import { listGuests } from "../../invitations/queries";
import { isSealed } from "../../minutes/sealing/queries";
import { lockMeeting } from "../../queries";
import { markOf } from "./lines";

type Reader = Database | Transaction;

/** A training's own audiences, in order. */
export async function listAudiences(meetingId: number, database: Reader = db) {
  return database
    .select()
    .from(trainingAudiences)
    .where(eq(trainingAudiences.meetingId, meetingId))
    .orderBy(asc(trainingAudiences.position), asc(trainingAudiences.id));
}

/** An audience and its meeting, the meeting locked first, and whether that is sealed; null when there is none. */
export async function lockAudience(tx: Transaction, id: number) {
  const here = eq(trainingAudiences.id, id);
  const [known] = await tx.select({ meetingId: trainingAudiences.meetingId }).from(trainingAudiences).where(here);
  const meeting = known && (await lockMeeting(tx, known.meetingId));
  const [audience] = await tx.select().from(trainingAudiences).where(here).for("update");
  return meeting && audience ? { audience, meeting, isSealed: await isSealed(tx, meeting.id) } : null;
}

/** How many places belong to an audience, those withdrawn among them. */
export async function countPlaces(audienceId: number, database: Reader = db): Promise<number> {
  return database.$count(places, eq(places.audienceId, audienceId));
}

/** Whoever is on the list of a meeting's audiences, by what tells them apart; not who was withdrawn. */
export async function listMarks(meetingId: number, database: Reader = db): Promise<Set<string>> {
  const guests = await listGuests(meetingId, database);
  return new Set(
    guests.flatMap((guest) => (guest.origin === "audience" && guest.state !== "withdrawn" ? [markOf(guest)] : [])),
  );
}
