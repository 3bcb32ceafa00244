import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { eventAgenda, events } from "@/db/schema/events";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { wasMoved } from "../changes";
import type { EventRecord } from "../event";
import { textRefusals } from "../publishing";
import { areNamed, findFreeSlug, listExpected, lockEvent } from "../queries";
import { agendaRowsOf, rowOf } from "../row";
import { moveUp } from "./move-up";
import { noteEvent } from "./note-event";

export type SaveEventInput = { eventId: number; startedFrom: number; record: EventRecord };

/**
 * Saves an event; what stands on the site changes with it. Whoever started from an older version is given the newest
 * one, and nothing is written. Those registered are written to when time or place change; more places go to those who
 * wait. Until an event is published its address follows its title.
 */
export async function saveEvent(input: SaveEventInput, act: Act, database: Database = db) {
  if (!may(act.actor, "event.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { eventId, record } = input;
  return database.transaction(async (tx) => {
    const event = await lockEvent(tx, eventId);
    if (!event) return { ok: false, reasons: ["not_found"] } as const;
    if (event.version !== input.startedFrom) {
      return { ok: false, reasons: ["newer_version"], theirs: event.record, version: event.version } as const;
    }
    if (event.status === "cancelled") return { ok: false, reasons: ["cancelled"] } as const;
    if (event.status === "published" && textRefusals(record).length > 0) {
      return { ok: false, reasons: ["texts_missing"] } as const;
    }
    const { capacity } = record.registration;
    if (capacity !== null && capacity < event.confirmed) return { ok: false, reasons: ["below_taken"] } as const;
    if (!(await areNamed(record, tx))) return { ok: false, reasons: ["wrong_fields"] } as const;

    const isDraft = event.status === "draft";
    const slug = isDraft ? await findFreeSlug(tx, record.title.en, eventId) : event.slug;
    const version = event.version + 1;
    const row = rowOf(record);
    await tx
      .update(events)
      .set({ ...row, slug, version, updatedAt: act.at })
      .where(eq(events.id, eventId));
    await tx.delete(eventAgenda).where(eq(eventAgenda.eventId, eventId));
    const agenda = agendaRowsOf(record, eventId);
    if (agenda.length > 0) await tx.insert(eventAgenda).values(agenda);
    await noteEvent(tx, eventId, { action: "event.save", before: event }, act);
    if (isDraft) return { ok: true, version } as const;

    if (wasMoved(event.record, record) && act.at < row.endsAt) {
      for (const registrationId of await listExpected(eventId, tx)) {
        await enqueue(tx, "events.tell-registrant", { registrationId, letter: "changed" });
      }
    }
    await moveUp(tx, { ...event, ...row }, act);
    await raiseGeneration(tx);
    return { ok: true, version } as const;
  });
}
