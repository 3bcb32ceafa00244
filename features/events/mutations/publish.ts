import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { events } from "@/db/schema/events";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { publishRefusals } from "../publishing";
import { lockEvent } from "../queries";
import { noteEvent } from "./note-event";

export type PublishEventInput = { eventId: number; version: number };

/** Puts the version of an event that was read on the site; from then on what is saved is there at once. */
export async function publishEvent(input: PublishEventInput, act: Act, database: Database = db) {
  if (!may(act.actor, "event.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const event = await lockEvent(tx, input.eventId);
    if (!event) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = publishRefusals(event);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (event.version !== input.version) return { ok: false, reasons: ["newer_version"] } as const;
    await tx
      .update(events)
      .set({ status: "published", publishedAt: act.at, updatedAt: act.at })
      .where(eq(events.id, event.id));
    await noteEvent(tx, event.id, { action: "event.publish", before: event }, act);
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
