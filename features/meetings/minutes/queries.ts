import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { invitations, places } from "@/db/schema/invitations";
import { meetings } from "@/db/schema/meetings";
import { meetingMinutes, minutesAnnexes, minutesCorrections, seals } from "@/db/schema/minutes";
import { accounts } from "@/db/schema/people";
import { lockMeeting } from "../queries";
import type { SeatOf } from "./attended";
import { isLate } from "./due";
import { type IssueNumber, numberInWords } from "./number";
import { isSealed } from "./sealing/queries";

type Reader = Database | Transaction;

type NumberColumns = { prefixEn: string; prefixZh: string; year: number; number: number };

export const numberOf = ({ prefixEn, prefixZh, year, number }: NumberColumns): IssueNumber => ({
  prefix: { en: prefixEn, zh: prefixZh },
  year,
  number,
});

/** The minutes of a meeting with their number in words and who took which step; null when there are none. */
export async function getMinutes(meetingId: number, database: Reader = db) {
  const [approver, sealer] = [alias(accounts, "approver"), alias(accounts, "sealer")];
  const [row] = await database
    .select({
      minutes: meetingMinutes,
      approver: approver.name,
      sealer: sealer.name,
      seal: seals.hash,
      openCorrections: sql<number>`(
        select count(*)::int from ${minutesCorrections} as one
        where one.minutes_id = ${meetingMinutes.id} and one.answer = 'open')`,
    })
    .from(meetingMinutes)
    .leftJoin(approver, eq(approver.id, meetingMinutes.approvedBy))
    .leftJoin(sealer, eq(sealer.id, meetingMinutes.sealedBy))
    .leftJoin(seals, and(eq(seals.meetingId, meetingMinutes.meetingId), isNull(seals.annexId)))
    .where(eq(meetingMinutes.meetingId, meetingId));
  if (!row) return null;
  const { minutes, ...more } = row;
  return { ...minutes, ...more, issue: numberInWords(numberOf(minutes)) };
}

export type Minutes = NonNullable<Awaited<ReturnType<typeof getMinutes>>>;

/** A meeting and its minutes, both locked until the transaction ends, with what the workflow asks about them. */
export async function lockMinutes(tx: Transaction, meetingId: number) {
  const meeting = await lockMeeting(tx, meetingId);
  if (!meeting) return null;
  await tx
    .select({ id: meetingMinutes.id })
    .from(meetingMinutes)
    .where(eq(meetingMinutes.meetingId, meetingId))
    .for("update");
  const minutes = await getMinutes(meetingId, tx);
  return { meeting, minutes, standing: standingOf(meeting.record.status, minutes) };
}

/** Whether nothing of a meeting changes any more, so that its screens show no forms. */
export async function isMeetingSealed(meetingId: number, database: Reader = db): Promise<boolean> {
  return isSealed(database, meetingId);
}

/** What the workflow asks about a meeting and its minutes. */
export function standingOf(status: string, minutes: Minutes | null) {
  const { state = "none" as const, writers = [], openCorrections = 0 } = minutes ?? {};
  return { state, writers, openCorrections, isHeld: status === "held" };
}

/** What was said to be wrong, the oldest first. */
export async function listCorrections(meetingId: number, database: Reader = db) {
  return database
    .select({
      id: minutesCorrections.id,
      words: minutesCorrections.words,
      at: minutesCorrections.at,
      answer: minutesCorrections.answer,
      reason: minutesCorrections.reason,
      author: accounts.name,
      unitId: minutesCorrections.unitId,
      unitEn: units.nameEn,
      unitZh: units.nameZh,
    })
    .from(minutesCorrections)
    .innerJoin(meetingMinutes, eq(meetingMinutes.id, minutesCorrections.minutesId))
    .innerJoin(accounts, eq(accounts.id, minutesCorrections.authorId))
    .leftJoin(units, eq(units.id, minutesCorrections.unitId))
    .where(eq(meetingMinutes.meetingId, meetingId))
    .orderBy(asc(minutesCorrections.id));
}

/** The meeting that a correction is about; null when there is no such correction. */
export async function findCorrection(id: number, database: Reader = db) {
  const [row] = await database
    .select({ meetingId: meetingMinutes.meetingId, answer: minutesCorrections.answer })
    .from(minutesCorrections)
    .innerJoin(meetingMinutes, eq(meetingMinutes.id, minutesCorrections.minutesId))
    .where(eq(minutesCorrections.id, id));
  return row ?? null;
}

/** The corrections after the seal in their order, each with its own seal. */
export async function listAnnexes(meetingId: number, database: Reader = db) {
  return database
    .select({
      number: minutesAnnexes.number,
      textEn: minutesAnnexes.textEn,
      textZh: minutesAnnexes.textZh,
      at: minutesAnnexes.at,
      author: accounts.name,
      seal: seals.hash,
    })
    .from(minutesAnnexes)
    .innerJoin(meetingMinutes, eq(meetingMinutes.id, minutesAnnexes.minutesId))
    .innerJoin(accounts, eq(accounts.id, minutesAnnexes.authorId))
    .leftJoin(seals, eq(seals.annexId, minutesAnnexes.id))
    .where(eq(meetingMinutes.meetingId, meetingId))
    .orderBy(asc(minutesAnnexes.number));
}

/** Which bodies and addresses have places at a meeting, and who of them came. */
export async function listSeats(meetingId: number, database: Reader = db): Promise<SeatOf[]> {
  const rows = await database
    .select({
      unitId: places.unitId,
      invitedUnit: invitations.unitId,
      email: places.email,
      signedInAt: places.signedInAt,
    })
    .from(places)
    .leftJoin(invitations, eq(invitations.id, places.invitationId))
    .where(eq(places.meetingId, meetingId));
  return rows.map(({ unitId, invitedUnit, email, signedInAt }) => ({
    ...{ unitId: unitId ?? invitedUnit, email, isPresent: signedInAt !== null },
  }));
}

/** The address an account signs in with. */
export async function emailOf(accountId: number | null, database: Reader = db): Promise<string> {
  if (accountId === null) return "";
  const [account] = await database.select({ email: accounts.email }).from(accounts).where(eq(accounts.id, accountId));
  return account?.email ?? "";
}

/** Every account that is not disabled, with what tells whether it was at a meeting. */
export async function listAccounts(database: Reader = db) {
  return database
    .select({ email: accounts.email, role: accounts.role, districtId: accounts.districtId })
    .from(accounts)
    .where(isNull(accounts.disabledAt))
    .orderBy(asc(accounts.id));
}

/** Drafts that ought to have been circulated and of which nobody was reminded on this day, locked. */
export async function lockLateDrafts(today: string, tx: Transaction) {
  const rows = await tx
    .select({
      minutes: meetingMinutes,
      lastDay: sql<string | null>`coalesce(${meetings.endDate}, ${meetings.date})::text`,
    })
    .from(meetingMinutes)
    .innerJoin(meetings, eq(meetings.id, meetingMinutes.meetingId))
    .where(
      and(
        eq(meetingMinutes.state, "draft"),
        eq(meetings.status, "held"),
        or(isNull(meetingMinutes.remindedOn), sql`${meetingMinutes.remindedOn} < ${today}`),
      ),
    )
    .orderBy(asc(meetingMinutes.id))
    .for("update", { of: meetingMinutes });
  return rows.filter(({ lastDay }) => isLate(lastDay, today));
}
