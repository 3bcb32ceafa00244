import { and, asc, desc, eq, getTableColumns, inArray, isNull, ne, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import {
  guestInvitations,
  invitationLetters,
  invitations,
  invitedRoles,
  meetingNotices,
  meetingQuestions,
  placeAnswers,
  placeSteps,
  places,
  unitContacts,
} from "@/db/schema/invitations";
import { meetingSeries, meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { planSteps } from "@/db/schema/plan";
import { isSealed } from "../minutes/sealing/queries";
import { lockMeeting } from "../queries";
import { guestOrigins } from "./guest";
import { usualReminders } from "./reminding";

type Reader = Database | Transaction;

const pair = (en: string, zh: string) => ({ en, zh });

/** Places whose invitation was not withdrawn, or to which somebody came all the same. */
export const stillExpected = sql`(${places.signedInAt} is not null or not exists (
  select 1 from invitations i where i.id = ${places.invitationId} and i.state = 'withdrawn' union all
  select 1 from guest_invitations g where g.place_id = ${places.id} and g.state = 'withdrawn'))`;

/** Whether a place's invitation was opened: who was never told of the meeting does not miss it, nor does a stranger. */
export const wasInvited = sql<boolean>`(${places.origin} <> 'walk_in' and not exists (
  select 1 from invitations i where i.id = ${places.invitationId} and i.state = 'draft' union all
  select 1 from guest_invitations g where g.place_id = ${places.id} and g.state = 'draft'))`;

/** What an invitation says of its meeting; null when there is none. */
export async function getInvitedMeeting(id: number, database: Reader = db) {
  const [row] = await database
    .select({ meeting: meetings, series: meetingSeries, host: units })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .innerJoin(units, eq(units.id, meetings.hostUnitId))
    .where(eq(meetings.id, id));
  if (!row) return null;
  const { meeting, series, host } = row;
  const { year, quarter, status, date, endDate, halfDay, startsAt, endsAt, mode, venueEn, venueZh } = meeting;
  return {
    ...{ id, year, quarter, status, date, endDate, halfDay, startsAt, endsAt, mode, venueEn, venueZh },
    purpose: pair(meeting.purposeEn, meeting.purposeZh),
    series: pair(series.nameEn, series.nameZh),
    host: pair(host.nameEn, host.nameZh),
  };
}

export type InvitedMeeting = NonNullable<Awaited<ReturnType<typeof getInvitedMeeting>>>;

/** What the notice of a meeting says besides the record; version 0 before anything was written. */
export async function getNotice(meetingId: number, database: Reader = db) {
  const [row] = await database.select().from(meetingNotices).where(eq(meetingNotices.meetingId, meetingId));
  const nothing = { basisEn: "", basisZh: "", requirementsEn: "", requirementsZh: "", contactEn: "", contactZh: "" };
  const notice = row ?? { ...nothing, meetingId, version: 0, repliesDueOn: null, remindDays: [...usualReminders] };
  return { ...notice, repliesDueOn: notice.repliesDueOn ?? (await plannedRepliesDue(meetingId, database)) };
}

/** The day on which replies are due by the meeting's plan; it holds where the notice sets no other. */
export async function plannedRepliesDue(meetingId: number, database: Reader = db): Promise<string | null> {
  const [step] = await database
    .select({ dueOn: planSteps.dueOn })
    .from(planSteps)
    .where(and(eq(planSteps.meetingId, meetingId), eq(planSteps.kind, "replies_due")));
  return step?.dueOn ?? null;
}

/** The roles that each body fills, in order. */
export async function listRoles(meetingId: number, database: Reader = db) {
  return database
    .select()
    .from(invitedRoles)
    .where(eq(invitedRoles.meetingId, meetingId))
    .orderBy(asc(invitedRoles.position), asc(invitedRoles.id));
}

/** A role and its meeting, the meeting locked first, and whether that is sealed; null when there is no such role. */
export async function lockRole(tx: Transaction, id: number) {
  const here = eq(invitedRoles.id, id);
  const [known] = await tx.select({ meetingId: invitedRoles.meetingId }).from(invitedRoles).where(here);
  const meeting = known && (await lockMeeting(tx, known.meetingId));
  const [role] = await tx.select().from(invitedRoles).where(here).for("update");
  return meeting && role ? { role, meeting, isSealed: await isSealed(tx, meeting.id) } : null;
}

/** Where letters to bodies go, by their ids: to their administrators' accounts, else to the address kept for them. */
export async function findAddresses(unitIds: number[], database: Reader = db): Promise<Map<number, string[]>> {
  if (unitIds.length === 0) return new Map();
  const held = await database
    .select({ unitId: accounts.districtId, email: accounts.email })
    .from(accounts)
    .where(
      and(
        eq(accounts.role, "district_administrator"),
        inArray(accounts.districtId, unitIds),
        isNull(accounts.disabledAt),
      ),
    )
    .orderBy(asc(accounts.id));
  const kept = await database.select().from(unitContacts).where(inArray(unitContacts.unitId, unitIds));
  return new Map(
    unitIds.map((id) => {
      const own = held.flatMap(({ unitId, email }) => (unitId === id ? [email] : []));
      return [id, own.length > 0 ? own : kept.flatMap(({ unitId, email }) => (unitId === id ? [email] : []))];
    }),
  );
}

/** The bodies invited to a meeting in protocol order, each with where its letter goes. */
export async function listInvitations(meetingId: number, database: Reader = db) {
  const rows = await database
    .select({ ...getTableColumns(invitations), unit: units })
    .from(invitations)
    .innerJoin(units, eq(units.id, invitations.unitId))
    .where(eq(invitations.meetingId, meetingId))
    .orderBy(asc(units.kind), asc(units.protocolOrder), asc(units.id));
  const addresses = await findAddresses(
    rows.map(({ unitId }) => unitId),
    database,
  );
  return rows.map(({ keyHash, keySeed, ...row }) => {
    return { ...row, hasKey: keyHash !== null, addresses: addresses.get(row.unitId) ?? [] };
  });
}

/** An invitation and its meeting, the meeting locked first, and whether that is sealed; null when there is none. */
export async function lockInvitation(tx: Transaction, id: number) {
  const here = eq(invitations.id, id);
  const [known] = await tx.select({ meetingId: invitations.meetingId }).from(invitations).where(here);
  const meeting = known && (await lockMeeting(tx, known.meetingId));
  const [invitation] = await tx.select().from(invitations).where(here).for("update");
  return meeting && invitation ? { invitation, meeting, isSealed: await isSealed(tx, meeting.id) } : null;
}

/** The places of the bodies invited, each body's in the order in which they were made. */
export async function listPlaces(meetingId: number, database: Reader = db) {
  const rows = await database
    .select()
    .from(places)
    .innerJoin(invitations, eq(invitations.id, places.invitationId))
    .where(and(eq(places.meetingId, meetingId), eq(places.origin, "invited"), ne(invitations.state, "withdrawn")))
    .orderBy(asc(places.id));
  return rows.flatMap(({ places: place }) => {
    const { invitationId, roleId } = place;
    return invitationId === null || roleId === null ? [] : [{ ...place, invitationId, roleId }];
  });
}

/** Guests, lecturers and a training's own audience, with how far their invitation has come. */
export async function listGuests(meetingId: number, database: Reader = db) {
  const rows = await database
    .select({
      ...getTableColumns(places),
      state: guestInvitations.state,
      openedAt: guestInvitations.openedAt,
      told: guestInvitations.told,
      sequence: guestInvitations.sequence,
    })
    .from(places)
    .innerJoin(guestInvitations, eq(guestInvitations.placeId, places.id))
    .where(and(eq(places.meetingId, meetingId), inArray(places.origin, [...guestOrigins])))
    .orderBy(asc(places.origin), asc(places.id));
  return rows.flatMap(({ origin, ...row }) => {
    const one = guestOrigins.find((known) => known === origin);
    return one ? [{ ...row, origin: one }] : [];
  });
}

/** What happened to these places, the oldest first. No actor: it was answered by the key of the letter. */
export async function listSteps(placeIds: number[], database: Reader = db) {
  if (placeIds.length === 0) return [];
  return database
    .select({ ...getTableColumns(placeSteps), actor: accounts.name })
    .from(placeSteps)
    .leftJoin(accounts, eq(accounts.id, placeSteps.actorId))
    .where(inArray(placeSteps.placeId, placeIds))
    .orderBy(asc(placeSteps.id));
}

/** What more is asked of whoever is named, in order. */
export async function listQuestions(meetingId: number, database: Reader = db) {
  return database
    .select()
    .from(meetingQuestions)
    .where(eq(meetingQuestions.meetingId, meetingId))
    .orderBy(asc(meetingQuestions.position), asc(meetingQuestions.id));
}

/** What was answered for these places. */
export async function listAnswers(placeIds: number[], database: Reader = db) {
  if (placeIds.length === 0) return [];
  return database.select().from(placeAnswers).where(inArray(placeAnswers.placeId, placeIds));
}

/** The letters about an invitation, the newest first. */
export async function listLetters(invitationId: number, database: Reader = db) {
  return database
    .select()
    .from(invitationLetters)
    .where(eq(invitationLetters.invitationId, invitationId))
    .orderBy(desc(invitationLetters.id));
}
