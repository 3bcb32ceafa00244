import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { MeetingRecord } from "../record";
import { rowOf } from "../row";
import { writeParts } from "./write-parts";

/** Opens the record of a meeting. Answers its id, or why it is refused. */
export async function createMeeting(record: MeetingRecord, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const [meeting] = await tx
      .insert(meetings)
      .values({ ...rowOf(record), version: 1, createdAt: act.at, updatedAt: act.at })
      .returning({ id: meetings.id });
    if (!meeting) throw new Error("the meeting was not written");
    const ids = await writeParts(tx, meeting.id, record, act, null);
    return { ok: true, meetingId: meeting.id, ids } as const;
  });
}
