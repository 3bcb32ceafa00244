import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { invitationLetters } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

export type SettleLetterInput = { letterId: number; meetingId: number; sentTo: readonly string[] | null };

/** Notes to whom a letter that was taken went; null: it could not be handed over, and is free to be tried again. */
export async function settleLetter(input: SettleLetterInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.send_letter")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { letterId, meetingId, sentTo } = input;
  return database.transaction(async (tx) => {
    const outcome = sentTo === null ? { takenAt: null } : { sentAt: act.at, sentTo: sentTo.join(", ") };
    await tx.update(invitationLetters).set(outcome).where(eq(invitationLetters.id, letterId));
    if (sentTo === null) {
      await recordAudit(tx, {
        act,
        action: "invitation.letter_failed",
        subject: { type: "meeting", id: meetingId },
        after: { letter: letterId },
      });
    }
    return { ok: true } as const;
  });
}
