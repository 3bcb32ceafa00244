import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { trainingFeedbackKeys, trainingFeedbackLetters } from "@/db/schema/training-feedback";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { minutesAfter } from "../../attendance/testing-day";
import { trainingDay } from "../hours/testing-training";
import { answerFeedback } from "./mutations/answer-feedback";
import { openFeedback } from "./mutations/open-feedback";
import { settleLetter } from "./mutations/settle-letter";
import { takeLetter } from "./mutations/take-letter";
import { getForm, keyFor, listQuestions } from "./queries";
import type { Reply } from "./results";

export const at = minutesAfter(240);
export const daysAfter = (days: number) => new Date(at.getTime() + days * 24 * 60 * 60_000);

/** A training whose form is open for a week: Li Min and Wang Fang have letters, Sun Li has no email. */
export async function openedTraining(database: Database, organiser: Actor) {
  const training = await trainingDay(database);
  const { meetingId } = training;
  const opened = await openFeedback({ meetingId, days: 7 }, { actor: organiser, at }, database);
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  const keys = await database
    .select()
    .from(trainingFeedbackKeys)
    .where(eq(trainingFeedbackKeys.meetingId, meetingId))
    .orderBy(asc(trainingFeedbackKeys.placeId));
  const form = await getForm(meetingId, database);
  return {
    ...{ ...training, code: form?.code ?? "", version: form?.version ?? 0 },
    keys: keys.map(({ id, placeId, seed }) => ({ id, placeId, key: keyFor(seed) })),
  };
}

/** A whole answer with the same mark everywhere. */
export async function answerWith(database: Database, meetingId: number, key: string, mark: number, words = "") {
  const questions = await listQuestions(meetingId, database);
  const replies = questions.flatMap(({ id, kind }): Reply[] => {
    if (kind === "helped") return words === "" ? [] : [{ questionId: id, mark: null, words }];
    return kind === "change" || kind === "words" ? [] : [{ questionId: id, mark, words: "" }];
  });
  return { key, form: randomUUID(), replies };
}

/** Answers by a key or the short address, as a visitor. */
export async function answer(database: Database, meetingId: number, key: string, mark = 4, words = "", moment = at) {
  const input = await answerWith(database, meetingId, key, mark, words);
  return answerFeedback(input, { actor: visitor, at: moment }, database);
}

/** The letters about a form with their keys, the oldest first. */
export async function lettersOf(database: Database, meetingId: number) {
  return database
    .select({
      id: trainingFeedbackLetters.id,
      kind: trainingFeedbackLetters.kind,
      placeId: trainingFeedbackKeys.placeId,
    })
    .from(trainingFeedbackLetters)
    .innerJoin(trainingFeedbackKeys, eq(trainingFeedbackKeys.id, trainingFeedbackLetters.keyId))
    .where(eq(trainingFeedbackKeys.meetingId, meetingId))
    .orderBy(asc(trainingFeedbackLetters.id));
}

/** Sends every letter about a form that is due. */
export async function sendAll(database: Database, meetingId: number, moment = at) {
  const act = { actor: operator, at: moment };
  const sent = [];
  for (const { id } of await lettersOf(database, meetingId)) {
    const taken = await takeLetter({ letterId: id }, act, database);
    if (!taken.ok) continue;
    sent.push(taken.letter);
    await settleLetter({ letterId: id, sent: true }, act, database);
  }
  return sent;
}
