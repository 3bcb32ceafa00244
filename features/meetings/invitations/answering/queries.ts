import { createHash, createHmac } from "node:crypto";
import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { invitations, invitedRoles, places } from "@/db/schema/invitations";
import { meetings } from "@/db/schema/meetings";
import { beijingDay } from "@/platform/clock";
import { lockSealed } from "../../minutes/sealing/queries";
import { getInvitedMeeting, getNotice, listAnswers, listQuestions, listSteps } from "../queries";
import { isAnswerable } from "./link";

type Reader = Database | Transaction;

/**
 * The key in the letter to a body, 256 bits. It is computed from the invitation's seed and the portal's secret, not
 * kept: neither the table nor the queue of letters holds anything that opens an invitation.
 */
export function keyFor(seed: string): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start the portal through npm start or a command");
  return createHmac("sha256", secret).update(`invitation:${seed}`).digest("base64url");
}

/** What the table holds in place of a key. */
export function keyHashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** The invitation that a key opens at this moment; null when it opens none. */
export async function findByKey(key: string, at: Date, database: Reader = db) {
  const [row] = await database
    .select({ id: invitations.id, state: invitations.state, status: meetings.status, date: meetings.date })
    .from(invitations)
    .innerJoin(meetings, eq(meetings.id, invitations.meetingId))
    .where(eq(invitations.keyHash, keyHashOf(key)));
  return row && isAnswerable(row, row, beijingDay(at)) ? row.id : null;
}

/** What a district was invited to, the latest first; not what is still a draft. */
export async function listInvitationsOf(districtId: number, database: Reader = db) {
  const rows = await database
    .select({ id: invitations.id, state: invitations.state, meetingId: invitations.meetingId })
    .from(invitations)
    .innerJoin(meetings, eq(meetings.id, invitations.meetingId))
    .where(and(eq(invitations.unitId, districtId), ne(invitations.state, "draft")))
    .orderBy(desc(meetings.year), desc(meetings.quarter), desc(invitations.id));
  const own = await database
    .select({ invitationId: places.invitationId, reply: places.reply, awaitsYes: places.awaitsYes })
    .from(places)
    .where(
      inArray(
        places.invitationId,
        rows.map(({ id }) => id),
      ),
    );
  const found = [];
  for (const row of rows) {
    const meeting = await getInvitedMeeting(row.meetingId, database);
    const { repliesDueOn } = await getNotice(row.meetingId, database);
    if (!meeting) continue;
    found.push({ ...row, meeting, repliesDueOn, places: own.filter(({ invitationId }) => invitationId === row.id) });
  }
  return found;
}

/** A district's own invitation; null for a draft, another's or none. */
export async function getInvitationFor(districtId: number, id: number, database: Reader = db) {
  const [row] = await database
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.unitId, districtId), ne(invitations.state, "draft")));
  return row ? getInvitation(row.id, database) : null;
}

/** One body's invitation with its places and all that was said of them; null when there is none. */
export async function getInvitation(id: number, database: Reader = db) {
  const [row] = await database
    .select({ invitation: invitations, unit: units })
    .from(invitations)
    .innerJoin(units, eq(units.id, invitations.unitId))
    .where(eq(invitations.id, id));
  const meeting = row && (await getInvitedMeeting(row.invitation.meetingId, database));
  if (!row || !meeting) return null;
  const own = await database
    .select({ place: places, role: invitedRoles })
    .from(places)
    .innerJoin(invitedRoles, eq(invitedRoles.id, places.roleId))
    .where(eq(places.invitationId, id))
    .orderBy(asc(invitedRoles.position), asc(invitedRoles.id), asc(places.id));
  const ids = own.map(({ place }) => place.id);
  const [steps, answers] = [await listSteps(ids, database), await listAnswers(ids, database)];
  const { keyHash, keySeed, ...invitation } = row.invitation;
  return {
    ...invitation,
    hasKey: keyHash !== null,
    unit: row.unit,
    meeting,
    notice: await getNotice(meeting.id, database),
    questions: await listQuestions(meeting.id, database),
    places: own.map(({ place, role }) => ({
      ...place,
      role,
      steps: steps.filter(({ placeId }) => placeId === place.id),
      answers: answers.filter(({ placeId }) => placeId === place.id),
    })),
  };
}

/**
 * A place of an invited body, locked behind its meeting, with its invitation and whether the meeting is sealed; null
 * when there is none.
 */
export async function lockPlace(tx: Transaction, id: number) {
  const here = eq(places.id, id);
  const [known] = await tx.select({ meetingId: places.meetingId }).from(places).where(here);
  if (!known) return null;
  const isSealed = await lockSealed(tx, known.meetingId);
  const [place] = await tx.select().from(places).where(here).for("update");
  if (!place || place.invitationId === null) return null;
  const [invitation] = await tx.select().from(invitations).where(eq(invitations.id, place.invitationId));
  return invitation ? { place, invitation, isSealed } : null;
}

const mostAgain = 12;

/** Whom a body named for earlier meetings, the latest first, each once. */
export async function listNamedBefore(unitId: number, meetingId: number, database: Reader = db) {
  const rows = await database
    .select({ id: places.id, name: places.name, post: places.post, email: places.email })
    .from(places)
    .innerJoin(invitations, eq(invitations.id, places.invitationId))
    .where(and(eq(invitations.unitId, unitId), ne(places.name, ""), ne(places.meetingId, meetingId)))
    .orderBy(desc(places.id))
    .limit(100);
  return rows.filter(({ name }, index) => rows.findIndex((row) => row.name === name) === index).slice(0, mostAgain);
}

/** Somebody this body named for another place before; null when there is no such place of its own. */
export async function findNamedBefore(unitId: number, placeId: number, database: Reader = db) {
  const [row] = await database
    .select({ name: places.name, post: places.post, email: places.email })
    .from(places)
    .innerJoin(invitations, eq(invitations.id, places.invitationId))
    .where(and(eq(invitations.unitId, unitId), eq(places.id, placeId), ne(places.name, "")));
  return row ?? null;
}
