import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetingQuestions, placeAnswers } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

/** Takes a question back, as long as nobody has answered it. */
export async function removeQuestion(input: { questionId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { questionId } = input;
  return database.transaction(async (tx) => {
    const [question] = await tx
      .select()
      .from(meetingQuestions)
      .where(eq(meetingQuestions.id, questionId))
      .for("update");
    if (!question) return { ok: false, reasons: ["not_found"] } as const;
    const answered = await tx.$count(placeAnswers, eq(placeAnswers.questionId, questionId));
    if (answered > 0) return { ok: false, reasons: ["question_answered"] } as const;
    await tx.delete(meetingQuestions).where(eq(meetingQuestions.id, questionId));
    await recordAudit(tx, {
      act,
      action: "invitation.remove_question",
      subject: { type: "meeting", id: question.meetingId },
      before: question,
    });
    return { ok: true } as const;
  });
}
