import { and, asc, eq, inArray } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { deskSteps, itemPresences } from "@/db/schema/attendance";
import { units } from "@/db/schema/districts";
import { invitedRoles, placeSteps, places } from "@/db/schema/invitations";
import { agendaItems, meetingSeries, meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { stillExpected, wasInvited } from "../invitations/queries";
import { placeCode } from "./codes/queries";
import type { Counted } from "./counts";
import type { DeskPlace } from "./desk-place";
import { isListed } from "./presence";

type Reader = Database | Transaction;

const day = {
  id: meetings.id,
  version: meetings.version,
  year: meetings.year,
  quarter: meetings.quarter,
  status: meetings.status,
  date: meetings.date,
  endDate: meetings.endDate,
  startsAt: meetings.startsAt,
  endsAt: meetings.endsAt,
  headCount: meetings.headCount,
  headCountPrecision: meetings.headCountPrecision,
};

/** What the day of a meeting goes by; null when there is none. */
export async function findDay(meetingId: number, database: Reader = db) {
  const [meeting] = await database
    .select({ ...day, series: { en: meetingSeries.nameEn, zh: meetingSeries.nameZh } })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(eq(meetings.id, meetingId));
  return meeting ?? null;
}

/**
 * The same without its name, locked until the transaction ends: whoever signs people in does so one after the other. Rows that name the
 * meeting can be written beside it.
 */
export async function lockDay(tx: Transaction, meetingId: number) {
  const [meeting] = await tx.select(day).from(meetings).where(eq(meetings.id, meetingId)).for("no key update");
  return meeting ?? null;
}

/** The places of a meeting as they are kept. */
export async function listSeats(meetingId: number, database: Reader = db) {
  return database.select().from(places).where(eq(places.meetingId, meetingId)).orderBy(asc(places.id));
}

/** What became of steps that were sent before, by their keys. */
export async function findSteps(keys: string[], database: Reader = db) {
  const rows = keys.length > 0 ? await database.select().from(deskSteps).where(inArray(deskSteps.key, keys)) : [];
  return new Map(rows.map((step) => [step.key, step]));
}

const signsIn = ["sign_in", "walk_in", "sign_in_self"];

async function signersOf(meetingId: number, database: Reader) {
  const rows = await database
    .select({ placeId: placeSteps.placeId, at: placeSteps.at, name: accounts.name })
    .from(placeSteps)
    .innerJoin(places, eq(places.id, placeSteps.placeId))
    .leftJoin(accounts, eq(accounts.id, placeSteps.actorId))
    .where(and(eq(places.meetingId, meetingId), inArray(placeSteps.step, signsIn)))
    .orderBy(asc(placeSteps.id));
  return (placeId: number, at: Date | null) =>
    rows.find((row) => row.placeId === placeId && row.at.getTime() === at?.getTime())?.name ?? null;
}

/** The list of the desk: every place that somebody is named for, by body and role. */
export async function listPlaces(meetingId: number, database: Reader = db): Promise<DeskPlace[]> {
  const rows = await database
    .select({ place: places, unit: units, role: invitedRoles, key: deskSteps.key, isInvited: wasInvited })
    .from(places)
    .leftJoin(units, eq(units.id, places.unitId))
    .leftJoin(invitedRoles, eq(invitedRoles.id, places.roleId))
    .leftJoin(deskSteps, and(eq(deskSteps.placeId, places.id), eq(deskSteps.kind, "walk_in")))
    .where(and(eq(places.meetingId, meetingId), stillExpected))
    .orderBy(asc(units.kind), asc(units.protocolOrder), asc(invitedRoles.position), asc(places.id));
  const signer = await signersOf(meetingId, database);
  return rows
    .filter(({ place }) => isListed(place))
    .map(({ place, unit, role, key, isInvited }) => ({
      ref: String(place.id),
      key,
      code: placeCode(place.id),
      origin: place.origin,
      role: role && { id: role.id, en: role.nameEn, zh: role.nameZh },
      unit: unit && { en: unit.shortEn, zh: unit.shortZh },
      name: place.name,
      post: place.post,
      reply: place.reply,
      reason: place.reason,
      substitute: place.substitute,
      signedInAt: place.signedInAt,
      signedInBy: signer(place.id, place.signedInAt),
      leftAt: place.leftAt,
      absence: place.absence,
      isInvited,
    }));
}

/** The places of bodies that were invited and named nobody for them: the desk lists none, and all of them are missed. */
export async function listVacant(meetingId: number, database: Reader = db): Promise<Counted[]> {
  const rows = await database
    .select({ place: places, role: invitedRoles, isInvited: wasInvited })
    .from(places)
    .leftJoin(invitedRoles, eq(invitedRoles.id, places.roleId))
    .where(and(eq(places.meetingId, meetingId), eq(places.origin, "invited"), eq(places.name, ""), stillExpected))
    .orderBy(asc(invitedRoles.position), asc(places.id));
  return rows
    .filter(({ isInvited }) => isInvited)
    .map(({ place: { origin, reply, signedInAt, leftAt, absence }, role, isInvited }) => ({
      ...{ origin, reply, signedInAt, leftAt, absence, isInvited },
      role: role && { id: role.id, en: role.nameEn, zh: role.nameZh },
    }));
}

/** Which meeting an item stands on the agenda of; null when there is no such item. */
export async function meetingOfItem(itemId: number, database: Reader = db): Promise<number | null> {
  const [item] = await database
    .select({ meetingId: agendaItems.meetingId })
    .from(agendaItems)
    .where(eq(agendaItems.id, itemId));
  return item?.meetingId ?? null;
}

/** Who is marked as there or not there at the items of a meeting. */
export async function listItemPresences(meetingId: number, database: Reader = db) {
  return database
    .select({ itemId: itemPresences.itemId, placeId: itemPresences.placeId, present: itemPresences.present })
    .from(itemPresences)
    .innerJoin(agendaItems, eq(agendaItems.id, itemPresences.itemId))
    .where(eq(agendaItems.meetingId, meetingId));
}

/** A place with the meeting it is at; null when there is none. */
export async function findSeat(placeId: number, database: Reader = db) {
  const [seat] = await database.select().from(places).where(eq(places.id, placeId));
  return seat ?? null;
}
