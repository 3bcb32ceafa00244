import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { registrations } from "@/db/schema/events";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { getEvent, lockEvent } from "../queries";
import { findByKey } from "../registered/queries";
import { cancelRefusals } from "../registration";
import { isTold } from "../standing";
import { moveUp } from "./move-up";

/**
 * Cancels the registration that a key opens and gives its places to those who wait. Cancelled twice, it is cancelled;
 * once the event has begun or was called off it stays as it is.
 */
export async function cancelRegistration(key: string, act: Act, database: Database = db) {
  if (!may(act.actor, "event.register")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const found = await findByKey(key, tx);
    const event = found && (await lockEvent(tx, found.eventId));
    // Asked anew: who waited for the lock may find it changed.
    const registration = event && (await findByKey(key, tx));
    if (!registration) return { ok: false, reasons: ["not_found"] } as const;
    const { id, standing, people } = registration;
    if (standing === "cancelled") return { ok: true } as const;
    const reasons = cancelRefusals(event, act.at);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await tx.update(registrations).set({ standing: "cancelled", cancelledAt: act.at }).where(eq(registrations.id, id));
    await recordAudit(tx, {
      act,
      action: "registration.cancel",
      subject: { type: "registration", id },
      before: { standing },
      after: { title: event.titleEn, standing: "cancelled", people, eventId: event.id },
    });
    const freed = await getEvent(event.id, tx);
    if (freed) await moveUp(tx, freed, act);
    const after = await getEvent(event.id, tx);
    if (after && isTold(event, { from: event.confirmed, to: after.confirmed }, act.at)) await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
