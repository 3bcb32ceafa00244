import { createHash, createHmac } from "node:crypto";
import { and, asc, eq, exists, gte, inArray, isNull, or, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { invitations } from "@/db/schema/invitations";
import { meetingSeries, meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { calendarKeys, planSteps } from "@/db/schema/plan";
import type { Role } from "@/features/people/actor";
import { titleOf } from "../../published/words";
import { daysAfter } from "../working-days/days";
import type { FeedMeeting } from "./entries";

type Reader = Database | Transaction;
type Reading = { role: Role; districtId: number | null };

/** For how many days a meeting that is over stays in a feed. */
const keptDays = 400;

/**
 * The key of a feed, 256 bits. It is computed from the salt and the portal's secret, so that the screen can show the
 * address again and the table opens nothing.
 */
export function keyFor(accountId: number, salt: string): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start the portal through npm start or a command");
  return createHmac("sha256", secret).update(`calendar:${accountId}:${salt}`).digest("base64url");
}

/** What the table holds in place of a key. */
export function keyHashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** The key of somebody's feed; null while they have none, or when the portal's secret is no longer the one it was made with. */
export async function findKey(accountId: number, database: Reader = db): Promise<string | null> {
  const [row] = await database.select().from(calendarKeys).where(eq(calendarKeys.accountId, accountId));
  const key = row && keyFor(accountId, row.salt);
  return key && keyHashOf(key) === row.keyHash ? key : null;
}

/** Whose feed a key opens; null when it opens none, or the account is disabled. */
export async function findReader(key: string, database: Reader = db): Promise<Reading | null> {
  const [reader] = await database
    .select({ role: accounts.role, districtId: accounts.districtId })
    .from(calendarKeys)
    .innerJoin(accounts, eq(accounts.id, calendarKeys.accountId))
    .where(and(eq(calendarKeys.keyHash, keyHashOf(key)), isNull(accounts.disabledAt)));
  return reader ?? null;
}

/**
 * The meetings of a feed with their steps, from a year ago on. A district's holds the quarterly meetings, which are
 * for all of them, and whatever else the district is invited to.
 */
export async function listFeed(
  { districtId }: { districtId: number | null },
  today: string,
  database: Reader = db,
): Promise<FeedMeeting[]> {
  const invited = database
    .select({ one: sql`1` })
    .from(invitations)
    .where(
      and(
        eq(invitations.meetingId, meetings.id),
        eq(invitations.unitId, districtId ?? 0),
        eq(invitations.state, "open"),
      ),
    );
  const rows = await database
    .select({ meeting: meetings, seriesEn: meetingSeries.nameEn, seriesZh: meetingSeries.nameZh })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(
      and(
        or(isNull(meetings.date), gte(meetings.date, daysAfter(today, -keptDays))),
        districtId === null ? undefined : or(eq(meetingSeries.kind, "quarterly"), exists(invited)),
      ),
    )
    .orderBy(asc(meetings.date), asc(meetings.id));
  const ids = rows.map(({ meeting }) => meeting.id);
  const steps = await database
    .select()
    .from(planSteps)
    .where(inArray(planSteps.meetingId, ids))
    .orderBy(asc(planSteps.offsetDays));
  return rows.map(({ meeting, seriesEn, seriesZh }) => ({
    ...{ id: meeting.id, version: meeting.version, updatedAt: meeting.updatedAt, status: meeting.status },
    ...{ date: meeting.date, endDate: meeting.endDate, startsAt: meeting.startsAt, endsAt: meeting.endsAt },
    title: titleOf({ series: { en: seriesEn, zh: seriesZh }, year: meeting.year, quarter: meeting.quarter }),
    venue: { en: meeting.venueEn, zh: meeting.venueZh },
    steps: steps
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map(({ doneAt, ...step }) => ({ ...step, done: doneAt !== null })),
  }));
}
