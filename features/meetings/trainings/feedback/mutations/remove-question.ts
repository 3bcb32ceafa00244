import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { trainingFeedbackQuestions } from "@/db/schema/training-feedback";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockDay } from "../../../attendance/queries";
import { getForm } from "../queries";
import { isOwn, type onQuestion } from "../question";

/** Removes a question of the organiser's own while the form is not open; answers it, so that it can be put back. */
export async function removeQuestion(input: z.infer<typeof onQuestion>, act: Act, database: Database = db) {
  if (!may(act.actor, "training_feedback.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, questionId } = input;
  return database.transaction(async (tx) => {
    const day = await lockDay(tx, meetingId);
    if (!day) return { ok: false, reasons: ["not_found"] } as const;
    if (await getForm(meetingId, tx)) return { ok: false, reasons: ["is_open"] } as const;
    const { id, meetingId: of } = trainingFeedbackQuestions;
    const [removed] = await tx
      .delete(trainingFeedbackQuestions)
      .where(and(eq(id, questionId), eq(of, meetingId)))
      .returning();
    if (!removed || !isOwn(removed.kind)) return { ok: false, reasons: ["not_found"] } as const;
    const { kind, textEn: en, textZh: zh } = removed;
    const { year, quarter } = day;
    await recordAudit(tx, {
      act,
      action: "training_feedback.remove_question",
      subject: { type: "meeting", id: meetingId },
      before: { year, quarter, kind, en, zh },
    });
    return { ok: true, removed: { kind, en, zh } } as const;
  });
}
