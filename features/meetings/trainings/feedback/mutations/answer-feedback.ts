import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { trainingFeedbackAnswers, trainingFeedbackKeys, trainingFeedbackReplies } from "@/db/schema/training-feedback";
import { recordAudit } from "@/features/audit/record";
import { type Act, visitor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { findDay } from "../../../attendance/queries";
import { type Answering, fitting, missingIn } from "../answering/answer";
import { countByCode, isCodeFree, readAddress } from "../answering/queries";
import { idInGroup } from "../group";
import { keyHashOf, listAnswers, listQuestions, lockForm } from "../queries";
import { isOpen } from "../window";

const hourMs = 60 * 60_000;
/** How many answers one form takes by its short address in an hour. */
const mostInAnHour = 120;

/**
 * Takes an answer, once for each key or form, and keeps it apart from what let it in: neither row leads to the other,
 * and the activity record tells only that somebody answered, whoever is signed in.
 */
export async function answerFeedback(input: Answering, act: Act, database: Database = db) {
  if (!may(act.actor, "training_feedback.answer")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const known = await readAddress(input.key, tx);
    const form = known && (await lockForm(tx, known.meetingId));
    // Asked again behind the lock: the same key may have answered meanwhile.
    const address = form && (await readAddress(input.key, tx));
    const day = address && (await findDay(address.meetingId, tx));
    if (!form || !address || !day || !isOpen(form, day, act.at)) return { ok: false, reasons: ["closed"] } as const;
    const { meetingId, by } = address;
    const keyHash = keyHashOf(by === "letter" ? input.key : `form:${meetingId}:${input.form}`);
    const own = eq(trainingFeedbackKeys.keyHash, keyHash);
    const wasSent = by === "code" && (await tx.$count(trainingFeedbackKeys, own)) > 0;
    if (address.spent || wasSent) return { ok: false, reasons: ["answered"] } as const;
    if (by === "code" && !(await isCodeFree(meetingId, tx))) return { ok: false, reasons: ["no_more"] } as const;
    const anHourAgo = new Date(act.at.getTime() - hourMs);
    if (by === "code" && (await countByCode(meetingId, anHourAgo, tx)) >= mostInAnHour)
      return { ok: false, reasons: ["too_many"] } as const;
    const questions = await listQuestions(meetingId, tx);
    const missing = missingIn(questions, input.replies);
    if (missing.length > 0) return { ok: false, reasons: ["incomplete"], missing } as const;
    // Behind the lock: nobody answers between the counting and the writing.
    const id = idInGroup((await listAnswers(meetingId, tx)).length, randomUUID());
    await tx.insert(trainingFeedbackAnswers).values({ id, meetingId });
    await tx
      .insert(trainingFeedbackReplies)
      .values(fitting(questions, input.replies).map((reply) => ({ ...reply, answerId: id })));
    if (by === "code") await tx.insert(trainingFeedbackKeys).values({ meetingId, byLetter: false, keyHash, seed: "" });
    // Every key of the meeting is written anew, so that the database's own marks do not tell which one came with this.
    await tx
      .update(trainingFeedbackKeys)
      .set({ spent: sql`${trainingFeedbackKeys.spent} or ${own}` })
      .where(eq(trainingFeedbackKeys.meetingId, meetingId));
    await recordAudit(tx, {
      act: { actor: visitor, at: act.at },
      action: "training_feedback.answer",
      subject: { type: "meeting", id: meetingId },
      after: { year: day.year, quarter: day.quarter, by },
    });
    return { ok: true } as const;
  });
}
