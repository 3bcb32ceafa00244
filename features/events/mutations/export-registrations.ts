import { type Database, db } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { getEvent, listRegistrations } from "../queries";

/** Hands out who registered for an event, to be kept outside the portal; the record tells who took it. */
export async function exportRegistrations(eventId: number, act: Act, database: Database = db) {
  if (!may(act.actor, "registration.read")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const event = await getEvent(eventId, tx);
    if (!event) return { ok: false, reasons: ["not_found"] } as const;
    const registrations = await listRegistrations(eventId, tx);
    await recordAudit(tx, {
      act,
      action: "registration.export",
      subject: { type: "event", id: eventId },
      after: { title: event.record.title.en, registrations: registrations.length },
    });
    return { ok: true, registrations } as const;
  });
}
