import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { noteMeeting } from "../../mutations/note-meeting";
import { lockMeeting } from "../../queries";
import { whenOf } from "../queries";
import { halfOf, lastDayFrom, moveRefusals } from "../when";
import { followDay } from "./follow-day";

export type MoveMeetingInput = {
  meetingId: number;
  startedFrom: number;
  /** None while it is postponed and has no day yet. */
  date: string | null;
  startsAt: string | null;
  endsAt: string | null;
  reason: string;
};

/**
 * Gives a planned meeting its day and hours, moves it, or postpones it to no day yet. What depends on the day and is
 * neither set by hand nor done moves with it, and so does its last day; the answer tells which steps, from when to when.
 */
export async function moveMeeting(input: MoveMeetingInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, date, startsAt, endsAt } = input;
  const reason = input.reason.trim();
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    const before = whenOf(meeting);
    if (meeting.version !== input.startedFrom) {
      return { ok: false, reasons: ["newer_version"], theirs: before, version: meeting.version } as const;
    }
    const reasons = moveRefusals(before, { date, startsAt, endsAt }, reason);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const halfDay = startsAt === null ? before.halfDay : halfOf(startsAt);
    const version = meeting.version + 1;
    const row = { date, endDate: lastDayFrom(before, date), startsAt, endsAt, halfDay };
    await tx
      .update(meetings)
      .set({ ...row, version, updatedAt: act.at })
      .where(eq(meetings.id, meetingId));
    const { year, quarter, isPublic } = meeting.record;
    const hours = { startsAt: before.startsAt, endsAt: before.endsAt };
    const told = { year, quarter, date: before.date, endDate: before.endDate, ...hours };
    const after = { year, quarter, date, endDate: row.endDate, startsAt, endsAt };
    await noteMeeting(tx, meetingId, { action: "meeting.move", before: told, after, isPublic, reason }, act);
    const moved = await followDay(tx, meeting, { before, after: { ...before, ...row } }, act);
    return { ok: true, version, moved } as const;
  });
}
