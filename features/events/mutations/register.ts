import { type Database, db, type Transaction } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { registrations } from "@/db/schema/events";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { type DeskEvent, lockEvent } from "../queries";
import {
  countAtEvent,
  countSince,
  findByEmail,
  findByForm,
  formKeyOf,
  keyFor,
  keyHashOf,
  wasNoted,
} from "../registered/queries";
import { placeFor, type RegistrationForm } from "../registration";
import { isTold } from "../standing";

export type RegisterInput = { eventId: number; form: RegistrationForm; key: string };

const hourMs = 60 * 60 * 1000;
/** How many registrations one address may make in an hour, for whatever events. */
const mostInAnHour = 5;
/** How many registrations one event takes in an hour, from whatever addresses. */
const mostAtEvent = 60;

const hourBefore = (act: Act) => new Date(act.at.getTime() - hourMs);

// Whoever is registered already is told so by letter, at most once an hour, and the answer does not show it.
async function repeat(tx: Transaction, registrationId: number, act: Act): Promise<void> {
  const note = { action: "registration.repeat", subject: { type: "registration", id: registrationId } };
  if (await wasNoted(note, hourBefore(act), tx)) return;
  await recordAudit(tx, { act, ...note });
  await enqueue(tx, "events.tell-registrant", { registrationId, letter: "again" });
}

// The record tells once an hour that more came than were taken: whoever floods the event shall not flood the record.
async function turnAway(tx: Transaction, event: DeskEvent, act: Act) {
  const note = { action: "registration.refuse", subject: { type: "event", id: event.id } };
  if (!(await wasNoted(note, hourBefore(act), tx))) {
    await recordAudit(tx, { act, ...note, after: { title: event.record.title.en } });
  }
  return { ok: false, reasons: ["too_many_at_event"] } as const;
}

/**
 * Registers a party for an event, or puts it on the waiting list. The lock on the event lets one after the other ask
 * for its places. The same form sent again makes nothing more.
 */
export async function register(input: RegisterInput, act: Act, database: Database = db) {
  if (!may(act.actor, "event.register")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { eventId, form, key } = input;
  const formKey = formKeyOf(key, { eventId, form });
  return database.transaction(async (tx) => {
    const event = await lockEvent(tx, eventId);
    if (!event || event.status === "draft") return { ok: false, reasons: ["not_found"] } as const;
    const made = await findByForm(formKey, tx);
    if (made?.standing === "cancelled") return { ok: false, reasons: ["was_cancelled"] } as const;
    if (made) return { ok: true, standing: made.standing === "waiting" ? "waiting" : "confirmed" } as const;
    const place = placeFor(event, event.confirmed, form.people, act.at);
    if (!place.ok) return { ok: false, reasons: [place.reason], left: "left" in place ? place.left : 0 } as const;
    const { standing } = place;
    // Before the address is looked up, so that the answer does not show whether it is registered.
    if ((await countAtEvent(eventId, hourBefore(act), tx)) >= mostAtEvent) return turnAway(tx, event, act);
    const before = await findByEmail(eventId, form.email, tx);
    if (before) {
      await repeat(tx, before.id, act);
      return { ok: true, standing } as const;
    }
    const recently = await countSince(form.email, hourBefore(act), tx);
    if (recently >= mostInAnHour) return { ok: false, reasons: ["too_many"] } as const;
    const [written] = await tx
      .insert(registrations)
      .values({ ...form, eventId, standing, formKey, keyHash: keyHashOf(keyFor(formKey)), at: act.at })
      .returning({ id: registrations.id });
    if (!written) throw new Error("the registration was not written");
    await recordAudit(tx, {
      act,
      action: "registration.make",
      subject: { type: "registration", id: written.id },
      after: { title: event.record.title.en, eventId, standing, people: form.people },
    });
    await enqueue(tx, "events.tell-registrant", { registrationId: written.id, letter: standing });
    const confirmed = event.confirmed + (standing === "confirmed" ? form.people : 0);
    if (isTold(event, { from: event.confirmed, to: confirmed }, act.at)) await raiseGeneration(tx);
    return { ok: true, standing } as const;
  });
}
