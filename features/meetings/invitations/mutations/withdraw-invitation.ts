import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { invitations } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockInvitation } from "../queries";
import { writeLetters } from "./write-letters";

/**
 * Takes a body off the list. A draft is simply gone; an open invitation is withdrawn: its key opens nothing any more,
 * and a letter takes the meeting out of calendars.
 */
export async function withdrawInvitation(input: { invitationId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { invitationId } = input;
  return database.transaction(async (tx) => {
    const locked = await lockInvitation(tx, invitationId);
    if (!locked) return { ok: false, reasons: ["not_found"] } as const;
    if (locked.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const { invitation, meeting } = locked;
    const { meetingId, state, unitId, openedAt } = invitation;
    if (state === "withdrawn") return { ok: true } as const;
    if (meeting.record.status === "held") return { ok: false, reasons: ["meeting_over"] } as const;
    const sequence = invitation.sequence + 1;
    if (state === "draft" && openedAt === null) {
      await tx.delete(invitations).where(eq(invitations.id, invitationId));
    } else {
      await tx
        .update(invitations)
        .set({
          state: "withdrawn",
          sequence: state === "open" ? sequence : invitation.sequence,
          keyHash: null,
          keySeed: null,
        })
        .where(eq(invitations.id, invitationId));
    }
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "invitation.withdraw",
      subject: { type: "meeting", id: meetingId },
      before: { unitId, state },
      after: { year, quarter, unitId },
    });
    if (state === "open") {
      await writeLetters(tx, { meetingId, kind: "cancel", about: [{ invitationId, sequence }] }, act);
    }
    return { ok: true } as const;
  });
}
