import { type Database, db } from "@/db/client";
import { itemPresences } from "@/db/schema/attendance";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { findSeat, lockDay, meetingOfItem } from "../queries";

export type MarkInput = { itemId: number; placeId: number; present: boolean };

/** Marks somebody as there, or not there, while one item was dealt with. */
export async function markPresence({ itemId, placeId, present }: MarkInput, act: Act, database: Database = db) {
  if (!may(act.actor, "presence.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const meetingId = await meetingOfItem(itemId, tx);
    const meeting = meetingId && (await lockDay(tx, meetingId));
    const seat = await findSeat(placeId, tx);
    if (!meeting || !seat || seat.meetingId !== meeting.id) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meeting.id)) return { ok: false, reasons: ["sealed"] } as const;
    await tx
      .insert(itemPresences)
      .values({ itemId, placeId, present })
      .onConflictDoUpdate({ target: [itemPresences.itemId, itemPresences.placeId], set: { present } });
    await recordAudit(tx, {
      act,
      action: "presence.mark",
      subject: { type: "meeting", id: meeting.id },
      after: { item: itemId, place: placeId, name: seat.name, present },
    });
    return { ok: true } as const;
  });
}
