import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { guestInvitations, places } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockGuest } from "../guests/queries";
import { writeLetters } from "./write-letters";

/** Takes somebody off the list of those invited apart; who was written to is told, and her calendar with her. */
export async function withdrawGuest(input: { placeId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { placeId } = input;
  return database.transaction(async (tx) => {
    const guest = await lockGuest(tx, placeId);
    if (!guest) return { ok: false, reasons: ["not_found"] } as const;
    if (guest.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const { place, state } = guest;
    const { meetingId, name, origin } = place;
    if (state === "withdrawn") return { ok: true } as const;
    if (place.signedInAt !== null) return { ok: false, reasons: ["was_there"] } as const;
    const sequence = guest.sequence + 1;
    if (state === "draft") await tx.delete(places).where(eq(places.id, placeId));
    else {
      await tx
        .update(guestInvitations)
        .set({ state: "withdrawn", sequence })
        .where(eq(guestInvitations.placeId, placeId));
    }
    await recordAudit(tx, {
      act,
      action: "invitation.withdraw_guest",
      subject: { type: "meeting", id: meetingId },
      before: { origin, name, state },
    });
    if (state === "open") await writeLetters(tx, { meetingId, kind: "cancel", about: [{ placeId, sequence }] }, act);
    return { ok: true } as const;
  });
}
