import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { eventAgenda, events } from "@/db/schema/events";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { EventRecord } from "../event";
import { areNamed, findFreeSlug } from "../queries";
import { agendaRowsOf, rowOf } from "../row";
import { noteEvent } from "./note-event";

export type CreateEventInput = { record: EventRecord; key?: string | undefined };

const formKeyOf = ({ record, key }: CreateEventInput) =>
  key
    ? createHash("sha256")
        .update(`${key}${JSON.stringify(record)}`)
        .digest("hex")
    : null;

async function madeBefore(tx: Transaction, formKey: string | null): Promise<number | null> {
  if (!formKey) return null;
  const [made] = await tx.select({ id: events.id }).from(events).where(eq(events.formKey, formKey));
  return made?.id ?? null;
}

/**
 * Begins an event as a draft. Answers its id, or why it is refused; the same form sent again is answered with the
 * event it made.
 */
export async function createEvent(input: CreateEventInput, act: Act, database: Database = db) {
  if (!may(act.actor, "event.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { record } = input;
  const formKey = formKeyOf(input);
  return database.transaction(async (tx) => {
    if (!(await areNamed(record, tx))) return { ok: false, reasons: ["wrong_fields"] } as const;
    const slug = await findFreeSlug(tx, record.title.en);
    const made = await madeBefore(tx, formKey);
    if (made !== null) return { ok: true, eventId: made } as const;
    const { actor, at } = act;
    const [event] = await tx
      .insert(events)
      .values({
        ...{ ...rowOf(record), slug, version: 1, status: "draft", formKey },
        ...{ createdBy: actor.accountId, createdAt: at, updatedAt: at },
      })
      .returning({ id: events.id });
    if (!event) throw new Error("the event was not written");
    const agenda = agendaRowsOf(record, event.id);
    if (agenda.length > 0) await tx.insert(eventAgenda).values(agenda);
    await noteEvent(tx, event.id, { action: "event.create" }, act);
    return { ok: true, eventId: event.id } as const;
  });
}
