import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { events } from "@/db/schema/events";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import type { Bilingual } from "../event";
import { callOffRefusals } from "../publishing";
import { listExpected, lockEvent } from "../queries";
import { noteEvent } from "./note-event";

export type CancelEventInput = { eventId: number; reason: Bilingual };

/**
 * Calls an event off for good, with a reason for everyone in both languages. It stays on the site as cancelled; those
 * who would have come are written to.
 */
export async function cancelEvent(input: CancelEventInput, act: Act, database: Database = db) {
  if (!may(act.actor, "event.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const reason = { en: input.reason.en.trim(), zh: input.reason.zh.trim() };
  return database.transaction(async (tx) => {
    const event = await lockEvent(tx, input.eventId);
    if (!event) return { ok: false, reasons: ["not_found"] } as const;
    const isUnsaid = reason.en === "" || reason.zh === "";
    const reasons = [...callOffRefusals(event, act.at), ...(isUnsaid ? (["reason_missing"] as const) : [])];
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await tx
      .update(events)
      .set({
        ...{ status: "cancelled", version: event.version + 1, updatedAt: act.at },
        ...{ cancelReasonEn: reason.en, cancelReasonZh: reason.zh },
      })
      .where(eq(events.id, event.id));
    await noteEvent(tx, event.id, { action: "event.cancel", before: event, reason: reason.en }, act);
    for (const registrationId of await listExpected(event.id, tx)) {
      await enqueue(tx, "events.tell-registrant", { registrationId, letter: "event_cancelled" });
    }
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
