import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { placeSteps, places } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { mayReply, type OwnReplyInput } from "../guest";
import { lockGuest, opensGuest, placeNamedBy } from "../guests/queries";
import { getInvitedMeeting } from "../queries";

const steps = { named: "take_back", confirmed: "confirm", declined: "decline" } as const;

/** Somebody invited apart says by the key in her letter that she comes or why she does not, or takes that back. */
export async function answerAsGuest(input: OwnReplyInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.answer_by_key")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { key, version, reply } = input;
  const reason = reply === "declined" ? input.reason : "";
  return database.transaction(async (tx) => {
    const guest = await lockGuest(tx, placeNamedBy(key) ?? 0);
    const place = guest?.place;
    const meeting = place && (await getInvitedMeeting(place.meetingId, tx));
    if (!meeting || !opensGuest(key, { ...guest, email: place.email })) {
      return { ok: false, reasons: ["not_found"] } as const;
    }
    if (guest.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const { state } = guest;
    if (!mayReply({ state, signedInAt: place.signedInAt }, meeting, beijingDay(act.at))) {
      return { ok: false, reasons: ["closed"] } as const;
    }
    if (place.version !== version) return { ok: false, reasons: ["newer_version"] } as const;
    if (reply === "declined" && reason === "") return { ok: false, reasons: ["reason_missing"] } as const;
    await tx
      .update(places)
      .set({ reply, reason, version: version + 1 })
      .where(eq(places.id, place.id));
    const { name } = place;
    await tx
      .insert(placeSteps)
      .values({ placeId: place.id, step: steps[reply], name, reason, actorId: null, at: act.at });
    await recordAudit(tx, {
      act,
      action: "invitation.answer_as_guest",
      subject: { type: "meeting", id: place.meetingId },
      before: { place: place.id, reply: place.reply },
      after: { place: place.id, reply, byKey: true },
      reason: reason || undefined,
    });
    return { ok: true } as const;
  });
}
