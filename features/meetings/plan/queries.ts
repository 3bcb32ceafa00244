import { and, asc, eq, exists, isNotNull, isNull, max, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { checklistItems, planSteps } from "@/db/schema/plan";
import { type DeskMeeting, lockMeeting } from "../queries";
import type { When } from "./when";

type Reader = Database | Transaction;

/** The steps of a meeting's plan in the order of their count, with who did them; none where there is no plan. */
export async function listSteps(meetingId: number, database: Reader = db) {
  return database
    .select({
      id: planSteps.id,
      version: planSteps.version,
      kind: planSteps.kind,
      offsetDays: planSteps.offsetDays,
      dueOn: planSteps.dueOn,
      pinned: planSteps.pinned,
      doneAt: planSteps.doneAt,
      doneBy: accounts.name,
    })
    .from(planSteps)
    .leftJoin(accounts, eq(accounts.id, planSteps.doneBy))
    .where(eq(planSteps.meetingId, meetingId))
    .orderBy(asc(planSteps.offsetDays));
}

/** A step and its meeting, both held until the transaction ends; null when there is none. */
export async function lockStep(tx: Transaction, stepId: number) {
  const [found] = await tx.select({ meetingId: planSteps.meetingId }).from(planSteps).where(eq(planSteps.id, stepId));
  const meeting = found && (await lockMeeting(tx, found.meetingId));
  const [step] = await tx.select().from(planSteps).where(eq(planSteps.id, stepId)).for("update");
  return meeting && step ? { meeting, step } : null;
}

/** Every planned meeting that has a day and a plan, held until the transaction ends. */
export async function lockPlanned(tx: Transaction) {
  const hasPlan = tx.select({ one: sql`1` }).from(planSteps).where(eq(planSteps.meetingId, meetings.id));
  const rows = await tx
    .select({ id: meetings.id, year: meetings.year, quarter: meetings.quarter, date: meetings.date })
    .from(meetings)
    .where(and(eq(meetings.status, "planned"), isNotNull(meetings.date), exists(hasPlan)))
    .orderBy(asc(meetings.id))
    .for("update");
  return rows.map(({ id, ...record }) => ({ id, record }));
}

/** What is to be seen to before a meeting, in its order; what was removed is left out. */
export async function listChecklist(meetingId: number, database: Reader = db) {
  return database
    .select({
      id: checklistItems.id,
      version: checklistItems.version,
      textEn: checklistItems.textEn,
      textZh: checklistItems.textZh,
      doneAt: checklistItems.doneAt,
      doneBy: accounts.name,
    })
    .from(checklistItems)
    .leftJoin(accounts, eq(accounts.id, checklistItems.doneBy))
    .where(and(eq(checklistItems.meetingId, meetingId), isNull(checklistItems.removedAt)))
    .orderBy(asc(checklistItems.position), asc(checklistItems.id));
}

/** When and where a meeting is. */
export function whenOf({ record, startsAt, endsAt }: DeskMeeting): When {
  const { status, date, endDate, halfDay, venue } = record;
  return { status, date, endDate, halfDay, venue, startsAt, endsAt };
}

/** A line of a checklist, also one that was removed, held with its meeting until the transaction ends; null when there is none. */
export async function lockItem(tx: Transaction, itemId: number) {
  const [found] = await tx
    .select({ meetingId: checklistItems.meetingId })
    .from(checklistItems)
    .where(eq(checklistItems.id, itemId));
  const meeting = found && (await lockMeeting(tx, found.meetingId));
  const [item] = await tx.select().from(checklistItems).where(eq(checklistItems.id, itemId));
  return meeting && item ? { meeting, item } : null;
}

/** The position after the last line of a checklist, removed ones counted. */
export async function nextPosition(tx: Transaction, meetingId: number): Promise<number> {
  const [last] = await tx
    .select({ position: max(checklistItems.position) })
    .from(checklistItems)
    .where(eq(checklistItems.meetingId, meetingId));
  return (last?.position ?? 0) + 1;
}

/** A line that was removed from a meeting's checklist; null when it is still there, or never was. */
export async function findRemoved(itemId: number, meetingId: number, database: Reader = db) {
  const [item] = await database
    .select({ id: checklistItems.id, textEn: checklistItems.textEn, textZh: checklistItems.textZh })
    .from(checklistItems)
    .where(
      and(
        ...[eq(checklistItems.id, itemId), eq(checklistItems.meetingId, meetingId)],
        isNotNull(checklistItems.removedAt),
      ),
    );
  return item ?? null;
}
