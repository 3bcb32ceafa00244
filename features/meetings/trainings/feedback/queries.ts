import { createHash, createHmac } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { places } from "@/db/schema/invitations";
import { meetingPeople, meetings } from "@/db/schema/meetings";
import { people } from "@/db/schema/people";
import {
  trainingFeedbackAnswers,
  trainingFeedbackForms,
  trainingFeedbackKeys,
  trainingFeedbackQuestions,
  trainingFeedbackReplies,
} from "@/db/schema/training-feedback";
import { trainingHours } from "@/db/schema/training-hours";
import { getTraining, listAttenders } from "../hours/queries";
import { askedOf, toWrite, withoutLetter } from "./asked";
import { shownAnswers } from "./group";
import { eachOnce, type Question } from "./question";
import { resultsOf } from "./results";
import { isOpen } from "./window";

type Reader = Database | Transaction;

/**
 * The key in a letter, 256 bits. It is computed from its seed and the portal's secret, not kept: neither the table nor
 * the queue of letters holds anything that answers.
 */
export function keyFor(seed: string): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start the portal through npm start or a command");
  return createHmac("sha256", secret).update(`training-feedback:${seed}`).digest("base64url");
}

/** What the table holds in place of a key. */
export function keyHashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** The form of a meeting's training; null while it was not opened. */
export async function getForm(meetingId: number, database: Reader = db) {
  const [form] = await database
    .select()
    .from(trainingFeedbackForms)
    .where(eq(trainingFeedbackForms.meetingId, meetingId));
  return form ?? null;
}

/** The same, locked until the transaction ends: whoever answers or changes it does so one after the other. */
export async function lockForm(tx: Transaction, meetingId: number) {
  const [form] = await tx
    .select()
    .from(trainingFeedbackForms)
    .where(eq(trainingFeedbackForms.meetingId, meetingId))
    .for("update");
  return form ?? null;
}

/** The questions of a form in their order; before it is opened only the organiser's own. */
export async function listQuestions(meetingId: number, database: Reader = db): Promise<Question[]> {
  const rows = await database
    .select()
    .from(trainingFeedbackQuestions)
    .where(eq(trainingFeedbackQuestions.meetingId, meetingId))
    .orderBy(asc(trainingFeedbackQuestions.position), asc(trainingFeedbackQuestions.id));
  return rows.map(({ id, kind, textEn, textZh }) => ({ id, kind, text: { en: textEn, zh: textZh } }));
}

/** Who taught at a meeting: its places of lecturers, then those whom its record names as such. */
export async function listLecturers(meetingId: number, database: Reader = db) {
  const seated = await database
    .select({ name: places.name, en: people.nameEn, zh: people.nameZh })
    .from(places)
    .leftJoin(people, eq(people.id, places.personId))
    .where(and(eq(places.meetingId, meetingId), eq(places.origin, "lecturer")))
    .orderBy(asc(places.id));
  const named = await database
    .select({ en: people.nameEn, zh: people.nameZh })
    .from(meetingPeople)
    .innerJoin(people, eq(people.id, meetingPeople.personId))
    .where(and(eq(meetingPeople.meetingId, meetingId), eq(meetingPeople.part, "lectured")))
    .orderBy(asc(meetingPeople.position));
  return eachOnce([...named, ...seated.map(({ name, en, zh }) => ({ en: en || name, zh: zh || name }))]);
}

/** Who is asked what a training was worth, who of them gets a letter yet, and who has no email. */
export async function listAsked(meetingId: number, database: Reader = db) {
  const credits = await database
    .select({ placeId: trainingHours.placeId })
    .from(trainingHours)
    .where(and(eq(trainingHours.meetingId, meetingId), isNull(trainingHours.replacedAt)));
  const keys = await database
    .select({ placeId: trainingFeedbackKeys.placeId, email: places.email })
    .from(trainingFeedbackKeys)
    .innerJoin(places, eq(places.id, trainingFeedbackKeys.placeId))
    .where(eq(trainingFeedbackKeys.meetingId, meetingId));
  const came = await listAttenders(meetingId, database);
  const asked = askedOf(
    came,
    credits.map(({ placeId }) => placeId),
  );
  return { asked, toWrite: toWrite(asked, keys), withoutLetter: withoutLetter(asked) };
}

/** The answers to a meeting's form. */
export async function listAnswers(meetingId: number, database: Reader = db): Promise<string[]> {
  const rows = await database
    .select({ id: trainingFeedbackAnswers.id })
    .from(trainingFeedbackAnswers)
    .where(eq(trainingFeedbackAnswers.meetingId, meetingId));
  return rows.map(({ id }) => id);
}

/** How many letters bear a key, and how many answered by one and by the short address. */
export async function countKeys(meetingId: number, database: Reader = db) {
  const own = eq(trainingFeedbackKeys.meetingId, meetingId);
  const [byLetter, spent] = [eq(trainingFeedbackKeys.byLetter, true), eq(trainingFeedbackKeys.spent, true)];
  return {
    letters: await database.$count(trainingFeedbackKeys, and(own, byLetter)),
    byCode: await database.$count(trainingFeedbackKeys, and(own, eq(trainingFeedbackKeys.byLetter, false), spent)),
  };
}

/** How a meeting's feedback stands at a moment, with what came of it; null when there is no such meeting. */
export async function getFeedback(meetingId: number, at: Date, database: Reader = db) {
  const training = await getTraining(meetingId, database);
  if (!training) return null;
  const form = await getForm(meetingId, database);
  const questions = await listQuestions(meetingId, database);
  const replies = await database
    .select({
      answerId: trainingFeedbackReplies.answerId,
      questionId: trainingFeedbackReplies.questionId,
      mark: trainingFeedbackReplies.mark,
      words: trainingFeedbackReplies.words,
    })
    .from(trainingFeedbackReplies)
    .innerJoin(trainingFeedbackQuestions, eq(trainingFeedbackQuestions.id, trainingFeedbackReplies.questionId))
    .where(eq(trainingFeedbackQuestions.meetingId, meetingId));
  const ids = await listAnswers(meetingId, database);
  const shown = new Set(shownAnswers(ids, form !== null && isOpen(form, training.day, at)));
  const people = await listAsked(meetingId, database);
  return {
    ...training,
    form,
    questions,
    lecturers: await listLecturers(meetingId, database),
    people: { asked: people.asked.length, toWrite: people.toWrite.length, withoutLetter: people.withoutLetter },
    keys: await countKeys(meetingId, database),
    results: resultsOf(
      questions,
      replies.filter(({ answerId }) => shown.has(answerId)),
      { answers: ids.length, counted: shown.size, asked: people.asked.length },
    ),
  };
}

/** The meetings whose forms can still be answered at a moment, for the reminder. */
export async function listOpenForms(database: Reader = db) {
  return database
    .select({
      meetingId: trainingFeedbackForms.meetingId,
      days: trainingFeedbackForms.days,
      closesAt: trainingFeedbackForms.closesAt,
      status: meetings.status,
    })
    .from(trainingFeedbackForms)
    .innerJoin(meetings, eq(meetings.id, trainingFeedbackForms.meetingId))
    .orderBy(asc(trainingFeedbackForms.meetingId));
}
