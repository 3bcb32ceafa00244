import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { noteMeeting } from "../../mutations/note-meeting";
import { lockMeeting } from "../../queries";
import { meetingRecord } from "../../record";
import { attended, type HeadCount, isCounted } from "../head-count";
import { listSeats } from "../queries";

export type HeadCountInput = HeadCount & { meetingId: number; startedFrom: number; reason: string };

/** Writes how many attended into the record: what the sign-in says, or another number for a reason that is kept. */
export async function setHeadCount(input: HeadCountInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, count, precision, reason } = input;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    if (meeting.version !== input.startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    const people = attended(await listSeats(meetingId, tx));
    if (!isCounted({ count, precision }, people) && reason === "")
      return { ok: false, reasons: ["no_reason"] } as const;
    const { record } = meeting;
    const changed = meetingRecord.safeParse({ ...record, headCount: count, headCountPrecision: precision });
    if (!changed.success && meetingRecord.safeParse(record).success) {
      return { ok: false, reasons: ["groups_exceed"] } as const;
    }
    const version = meeting.version + 1;
    await tx
      .update(meetings)
      .set({ headCount: count, headCountPrecision: precision, version, updatedAt: act.at })
      .where(eq(meetings.id, meetingId));
    const deed = {
      action: "meeting.set_head_count" as const,
      before: { headCount: record.headCount, headCountPrecision: record.headCountPrecision },
      after: { headCount: count, headCountPrecision: precision, signedIn: people },
      isPublic: record.isPublic,
      ...(reason ? { reason } : {}),
    };
    await noteMeeting(tx, meetingId, deed, act);
    return { ok: true, version } as const;
  });
}
