import { and, asc, eq, ne, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { eventAgenda, events, registrations } from "@/db/schema/events";
import { themes } from "@/db/schema/themes";
import { freeSlug, slugOf } from "@/features/addresses/slug";
import { recordOf } from "./row";

type Reader = Database | Transaction;

/** How many people of an event stand so. */
function peopleOf(standing: "confirmed" | "waiting") {
  return sql<number>`(
    select coalesce(sum(one.people), 0)::int from ${registrations} as one
    where one.event_id = ${events}.id and one.standing = ${standing})`;
}

/** One event as the office sees it, with the version a save must name; null when there is none. */
export async function getEvent(id: number, database: Reader = db) {
  const [row] = await database
    .select({ event: events, confirmed: peopleOf("confirmed"), waiting: peopleOf("waiting"), host: units })
    .from(events)
    .innerJoin(units, eq(units.id, events.hostUnitId))
    .where(eq(events.id, id));
  if (!row) return null;
  const { event, confirmed, waiting, host } = row;
  const agenda = await database
    .select()
    .from(eventAgenda)
    .where(eq(eventAgenda.eventId, id))
    .orderBy(asc(eventAgenda.position));
  return { ...event, confirmed, waiting, host, record: recordOf(event, agenda) };
}

export type DeskEvent = NonNullable<Awaited<ReturnType<typeof getEvent>>>;

/** The event, locked until the transaction ends: whoever wants a place in it waits here; null when there is none. */
export async function lockEvent(tx: Transaction, id: number): Promise<DeskEvent | null> {
  await tx.select({ id: events.id }).from(events).where(eq(events.id, id)).for("update");
  return getEvent(id, tx);
}

/** All events as the office sees them, in the order of time. */
export async function listEvents(database: Database = db) {
  return database
    .select({
      id: events.id,
      status: events.status,
      kind: events.kind,
      titleEn: events.titleEn,
      titleZh: events.titleZh,
      startsAt: events.startsAt,
      endsAt: events.endsAt,
      placeEn: events.placeEn,
      placeZh: events.placeZh,
      registrationOpen: events.registrationOpen,
      capacity: events.capacity,
      confirmed: peopleOf("confirmed"),
      waiting: peopleOf("waiting"),
    })
    .from(events)
    .orderBy(asc(events.startsAt), asc(events.id));
}

/** Everyone who said they will come, those with a place first, then those who wait in their order. */
export async function listRegistrations(eventId: number, database: Reader = db) {
  return database
    .select({
      id: registrations.id,
      standing: registrations.standing,
      name: registrations.name,
      email: registrations.email,
      phone: registrations.phone,
      people: registrations.people,
      language: registrations.language,
      at: registrations.at,
    })
    .from(registrations)
    .where(eq(registrations.eventId, eventId))
    .orderBy(asc(registrations.standing), asc(registrations.id));
}

/** Those who wait for a place, in their order. */
export async function listQueue(eventId: number, tx: Transaction) {
  return tx
    .select({ id: registrations.id, people: registrations.people })
    .from(registrations)
    .where(and(eq(registrations.eventId, eventId), eq(registrations.standing, "waiting")))
    .orderBy(asc(registrations.id));
}

/** The ids of all who have a place or wait for one. */
export async function listExpected(eventId: number, tx: Transaction): Promise<number[]> {
  const rows = await tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(and(eq(registrations.eventId, eventId), ne(registrations.standing, "cancelled")))
    .orderBy(asc(registrations.id));
  return rows.map(({ id }) => id);
}

/** An address that no other event has, made from a title. Called before the transaction writes. */
export async function findFreeSlug(tx: Transaction, title: string, except = 0): Promise<string> {
  // Two events begun at once with one title wait here for each other.
  await tx.execute(sql`lock table ${events} in share row exclusive mode`);
  const used = await tx.select({ slug: events.slug }).from(events).where(ne(events.id, except));
  const taken = new Set(used.map(({ slug }) => slug));
  return freeSlug(slugOf(title, "event"), taken);
}

/** Whether host, district and theme of a record are there, and the district is one. */
export async function areNamed(
  record: { hostUnitId: number; districtId: number | null; themeId: number | null },
  tx: Transaction,
): Promise<boolean> {
  const { hostUnitId, districtId, themeId } = record;
  const host = await tx.$count(units, eq(units.id, hostUnitId));
  const district =
    districtId === null || (await tx.$count(units, and(eq(units.id, districtId), eq(units.kind, "district"))));
  const theme = themeId === null || (await tx.$count(themes, eq(themes.id, themeId)));
  return Boolean(host && district && theme);
}
