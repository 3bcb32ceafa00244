import { createHash, createHmac } from "node:crypto";
import { and, eq, gt, ne } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";
import { events, registrations } from "@/db/schema/events";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * The key with which a registration is seen and cancelled. It is computed from what its form left behind and the
 * portal's secret, not kept: neither the table nor the queue of letters holds anything that opens a registration, and
 * every later letter can still name its link.
 */
export function keyFor(formKey: string): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start the portal through npm start or a command");
  return createHmac("sha256", secret).update(`registration:${formKey}`).digest("base64url");
}

/** What the table holds in place of a key. */
export function keyHashOf(key: string): string {
  return hash(key);
}

/** What the table holds of a form: the same form with the same content is the same registration. */
export function formKeyOf(key: string, content: unknown): string {
  return hash(`${key}${JSON.stringify(content)}`);
}

const shape = {
  id: registrations.id,
  eventId: registrations.eventId,
  slug: events.slug,
  standing: registrations.standing,
  name: registrations.name,
  email: registrations.email,
  people: registrations.people,
  language: registrations.language,
  formKey: registrations.formKey,
  keyHash: registrations.keyHash,
};

/** The registration that a key opens; null when it opens none. */
export async function findByKey(key: string, database: Database | Transaction = db) {
  const [row] = await database
    .select(shape)
    .from(registrations)
    .innerJoin(events, eq(events.id, registrations.eventId))
    .where(eq(registrations.keyHash, keyHashOf(key)));
  return row ?? null;
}

/** A registration by its id, for the letters about it; null when there is none. */
export async function getRegistration(id: number, database: Database = db) {
  const [row] = await database
    .select(shape)
    .from(registrations)
    .innerJoin(events, eq(events.id, registrations.eventId))
    .where(eq(registrations.id, id));
  return row ?? null;
}

/** What this very form has made before. */
export async function findByForm(formKey: string, tx: Transaction) {
  const [row] = await tx
    .select({ standing: registrations.standing })
    .from(registrations)
    .where(eq(registrations.formKey, formKey));
  return row ?? null;
}

/** The registration of an address for an event that still stands. */
export async function findByEmail(eventId: number, email: string, tx: Transaction) {
  const [row] = await tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(
      and(eq(registrations.eventId, eventId), eq(registrations.email, email), ne(registrations.standing, "cancelled")),
    );
  return row ?? null;
}

/** How many registrations an address has made since a moment, for whatever events. */
export async function countSince(email: string, since: Date, tx: Transaction): Promise<number> {
  return tx.$count(registrations, and(eq(registrations.email, email), gt(registrations.at, since)));
}

/** How many registrations an event has taken since a moment. */
export async function countAtEvent(eventId: number, since: Date, tx: Transaction): Promise<number> {
  return tx.$count(registrations, and(eq(registrations.eventId, eventId), gt(registrations.at, since)));
}

type Note = { action: string; subject: { type: string; id: number } };

/** Whether the record tells of such a deed since a moment. */
export async function wasNoted({ action, subject }: Note, since: Date, tx: Transaction): Promise<boolean> {
  const notes = await tx.$count(
    auditEntries,
    and(
      eq(auditEntries.action, action),
      eq(auditEntries.subjectType, subject.type),
      eq(auditEntries.subjectId, String(subject.id)),
      gt(auditEntries.at, since),
    ),
  );
  return notes > 0;
}
