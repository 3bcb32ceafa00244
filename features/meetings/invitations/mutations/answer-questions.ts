import { and, eq, inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { placeAnswers } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import type { AnswerQuestionsInput } from "../answering/forms";
import { isAnswerable } from "../answering/link";
import { keyHashOf, lockPlace } from "../answering/queries";
import { whoAnswers } from "../answering/who";
import { getInvitedMeeting, listAnswers, listQuestions } from "../queries";
import { answers as fits } from "../question";

/** Writes what was answered to the questions for one place; an empty answer is none. */
export async function answerQuestions(input: AnswerQuestionsInput, act: Act, database: Database = db) {
  const allowed = may(act.actor, input.key === undefined ? "invitation.answer" : "invitation.answer_by_key");
  if (!allowed) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const found = await lockPlace(tx, input.placeId);
    const meeting = found && (await getInvitedMeeting(found.invitation.meetingId, tx));
    const keyHash = input.key === undefined ? undefined : keyHashOf(input.key);
    if (!found || !meeting || !whoAnswers(found.invitation, act.actor, keyHash)) {
      return { ok: false, reasons: ["not_found"] } as const;
    }
    if (!isAnswerable(found.invitation, meeting, beijingDay(act.at)))
      return { ok: false, reasons: ["closed"] } as const;
    const { id: placeId, name } = found.place;
    if (name === "") return { ok: false, reasons: ["name_missing"] } as const;
    const questions = await listQuestions(meeting.id, tx);
    const given = questions.flatMap((question) => {
      const answer = input.answers.get(question.id);
      return answer === undefined ? [] : [{ question, answer }];
    });
    if (given.some(({ question, answer }) => answer !== "" && !fits(question, answer))) {
      return { ok: false, reasons: ["wrong_answer"] } as const;
    }
    const before = await listAnswers([placeId], tx);
    const ids = given.map(({ question }) => question.id);
    await tx.delete(placeAnswers).where(and(eq(placeAnswers.placeId, placeId), inArray(placeAnswers.questionId, ids)));
    const rows = given.flatMap(({ question, answer }) =>
      answer === "" ? [] : [{ placeId, questionId: question.id, answer }],
    );
    if (rows.length > 0) await tx.insert(placeAnswers).values(rows);
    await recordAudit(tx, {
      act,
      action: "invitation.answer",
      subject: { type: "meeting", id: meeting.id },
      before: { place: placeId, answers: before },
      after: { place: placeId, answers: rows },
    });
    return { ok: true } as const;
  });
}
