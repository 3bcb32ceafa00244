import { type Database, db } from "@/db/client";
import { guestInvitations, places } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { lockMeeting } from "../../queries";
import type { AddGuestInput } from "../guest";

/** Puts somebody on the list of those invited apart, as a draft: nobody is written to. */
export async function addGuest(input: AddGuestInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, input.meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    const [place] = await tx
      .insert(places)
      .values({ ...input, reply: "named" })
      .returning({ id: places.id });
    const placeId = place?.id ?? 0;
    await tx.insert(guestInvitations).values({ placeId });
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "invitation.add_guest",
      subject: { type: "meeting", id: input.meetingId },
      after: { year, quarter, origin: input.origin, name: input.name },
    });
    return { ok: true, placeId } as const;
  });
}
