import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { trainingFeedbackLetters } from "@/db/schema/training-feedback";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

/** Notes that a letter that was taken went out, or that it could not be handed over and is free to be tried again. */
export async function settleLetter(input: { letterId: number; sent: boolean }, act: Act, database: Database = db) {
  if (!may(act.actor, "training_feedback.send_letter")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { letterId, sent } = input;
  return database.transaction(async (tx) => {
    await tx
      .update(trainingFeedbackLetters)
      .set(sent ? { sentAt: act.at } : { takenAt: null })
      .where(eq(trainingFeedbackLetters.id, letterId));
    if (!sent) {
      await recordAudit(tx, {
        act,
        action: "training_feedback.letter_failed",
        subject: { type: "training_feedback_letter", id: letterId },
      });
    }
    return { ok: true } as const;
  });
}
