import { randomBytes } from "node:crypto";
import type { Transaction } from "@/db/client";
import { trainingFeedbackKeys, trainingFeedbackLetters } from "@/db/schema/training-feedback";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { keyFor, keyHashOf, listAsked } from "../queries";

type Meeting = { id: number; year: number; quarter: number };

/** Leaves a letter with a key of her own in the queue for each who came, has an email and got none yet. */
export async function writeAsks(tx: Transaction, meeting: Meeting, act: Act): Promise<number> {
  const { toWrite } = await listAsked(meeting.id, tx);
  if (toWrite.length === 0) return 0;
  const keys = await tx
    .insert(trainingFeedbackKeys)
    .values(
      toWrite.map(({ placeId }) => {
        const seed = randomBytes(16).toString("hex");
        return { meetingId: meeting.id, placeId, byLetter: true, seed, keyHash: keyHashOf(keyFor(seed)) };
      }),
    )
    .returning({ id: trainingFeedbackKeys.id });
  const letters = await tx
    .insert(trainingFeedbackLetters)
    .values(keys.map(({ id }) => ({ keyId: id, kind: "ask" as const, writtenAt: act.at })))
    .returning({ id: trainingFeedbackLetters.id });
  for (const { id } of letters) await enqueue(tx, "meetings.training-feedback-letter", { letterId: id });
  const { year, quarter } = meeting;
  await recordAudit(tx, {
    act,
    action: "training_feedback.write_letters",
    subject: { type: "meeting", id: meeting.id },
    after: { year, quarter, letters: letters.length },
  });
  return letters.length;
}
