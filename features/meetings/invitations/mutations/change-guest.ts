import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { placeSteps, places } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { ChangeGuestInput, GuestReplyInput } from "../guest";
import { lockGuest } from "../guests/queries";

/** Changes who somebody invited apart is, or writes down what she replied. */
export async function changeGuest(input: ChangeGuestInput | GuestReplyInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { placeId, version, ...change } = input;
  return database.transaction(async (tx) => {
    const before = await lockGuest(tx, placeId);
    if (!before || before.state === "withdrawn") return { ok: false, reasons: ["not_found"] } as const;
    if (before.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const changed = await tx
      .update(places)
      .set({ ...change, version: version + 1 })
      .where(and(eq(places.id, placeId), eq(places.version, version)))
      .returning({ id: places.id });
    if (changed.length === 0) return { ok: false, reasons: ["newer_version"] } as const;
    if ("reply" in change) {
      const step = { named: "take_back", confirmed: "confirm", declined: "decline" }[change.reply];
      await tx.insert(placeSteps).values({
        ...{ placeId, step, name: before.place.name, reason: change.reason, actorId: act.actor.accountId, at: act.at },
      });
    }
    const { meetingId, name, post, unitText, email, reply, reason } = before.place;
    await recordAudit(tx, {
      act,
      action: "invitation.change_guest",
      subject: { type: "meeting", id: meetingId },
      before: { name, post, unitText, email, reply, reason },
      after: { place: placeId, ...change },
    });
    return { ok: true } as const;
  });
}
