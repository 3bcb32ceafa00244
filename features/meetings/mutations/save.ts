import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { attended, headCountErrors } from "../attendance/head-count";
import { listSeats } from "../attendance/queries";
import { issuedAskErrors } from "../follow-ups/issued-asks";
import { listIssuedAsks } from "../follow-ups/queries";
import { isSealed } from "../minutes/sealing/queries";
import { followDay } from "../plan/mutations/follow-day";
import { whenOf } from "../plan/queries";
import { hoursWithin } from "../plan/when";
import { lockMeeting } from "../queries";
import type { MeetingRecord } from "../record";
import { rowOf } from "../row";
import { writeParts } from "./write-parts";

export type SaveMeetingInput = { meetingId: number; startedFrom: number; record: MeetingRecord };

/**
 * Saves the record. Whoever started from an older version is given the newest one, and nothing is written; neither is
 * it where an ask that has follow-ups is missing or says something else, or where the head-count is another than the
 * sign-in's without a reason. Where it gives the meeting another day, the
 * steps of its plan follow, and the answer tells which.
 */
export async function saveMeeting(input: SaveMeetingInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, input.meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    if (meeting.version !== input.startedFrom) {
      return { ok: false, reasons: ["newer_version"], theirs: meeting.record, version: meeting.version } as const;
    }
    const errors = [
      ...issuedAskErrors(meeting.record, input.record, await listIssuedAsks(input.meetingId, tx)),
      ...headCountErrors(meeting.record, input.record, attended(await listSeats(input.meetingId, tx))),
    ];
    if (errors.length > 0) return { ok: false, reasons: ["wrong_fields"], errors } as const;
    const version = meeting.version + 1;
    const hours = hoursWithin(input.record, meeting);
    await tx
      .update(meetings)
      .set({ ...rowOf(input.record), ...hours, version, updatedAt: act.at })
      .where(eq(meetings.id, input.meetingId));
    const ids = await writeParts(tx, input.meetingId, input.record, act, meeting.record);
    const after = whenOf({ ...meeting, ...hours, record: input.record });
    const moved = await followDay(tx, { ...meeting, record: input.record }, { before: whenOf(meeting), after }, act);
    return { ok: true, version, ids, moved } as const;
  });
}
