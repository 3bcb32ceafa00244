import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { invitationLetters } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isDue, isFree } from "../letters";
import { lockLetter } from "../letters/queries";

/**
 * Takes a letter to be sent, where it is still due and nobody else has it. No lock is held while it is sent: a slow
 * mail server must not keep a meeting from being changed. A letter without an address stays unsent.
 */
export async function takeLetter(input: { letterId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.send_letter")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { letterId } = input;
  return database.transaction(async (tx) => {
    const letter = await lockLetter(tx, letterId);
    if (!letter || !isFree(letter, act.at)) return { ok: false, reasons: ["not_found"] } as const;
    const { kind, state, sequence, current, wasTold, silent, facts, to } = letter;
    const meetingCancelled = facts.meeting.status === "cancelled";
    const now = { state, sequence, current, wasTold, meetingCancelled, silentPlaces: silent.length };
    if (!isDue(kind, now) || to.length === 0) return { ok: false, reasons: ["not_due"] } as const;
    await tx.update(invitationLetters).set({ takenAt: act.at }).where(eq(invitationLetters.id, letterId));
    const { year, quarter } = facts.meeting;
    await recordAudit(tx, {
      act,
      action: "invitation.send_letter",
      subject: { type: "meeting", id: letter.meetingId },
      after: { year, quarter, kind, to },
    });
    return { ok: true, letter } as const;
  });
}
