import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockMeeting } from "../queries";
import type { MeetingRecord } from "../record";
import { rowOf } from "../row";
import { writeParts } from "./write-parts";

export type SaveMeetingInput = { meetingId: number; startedFrom: number; record: MeetingRecord };

/** Saves the record. Whoever started from an older version is given the newest one, and nothing is written. */
export async function saveMeeting(input: SaveMeetingInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (meeting.version !== input.startedFrom) {
      return { ok: false, reasons: ["newer_version"], theirs: meeting.record, version: meeting.version } as const;
    }
    const version = meeting.version + 1;
    await tx
      .update(meetings)
      .set({ ...rowOf(input.record), version, updatedAt: act.at })
      .where(eq(meetings.id, input.meetingId));
    await writeParts(tx, input.meetingId, input.record, act, meeting.record);
    return { ok: true, version } as const;
  });
}
