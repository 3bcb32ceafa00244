import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { asks, meetingRemarks, meetings } from "@/db/schema/meetings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { lockMeeting } from "../../queries";
import type { AskSheet } from "../note";

const mostAsks = 20;
const blank = { acknowledgedEn: "", acknowledgedZh: "", analysedEn: "", analysedZh: "", aimEn: "", aimZh: "" };

/**
 * Adds an ask to those of the record, as it is spoken. Asks are somebody's: where the record does not name the speaker
 * yet she is named with the first one. Whoever has the record open is shown it when she saves.
 */
export async function addAsk(input: AskSheet, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.note")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, speakerId, ...row } = input;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    const { remarks, asks: before } = meeting.record;
    if (before.length >= mostAsks) return { ok: false, reasons: ["too_many"] } as const;
    if (!remarks && speakerId === null) return { ok: false, reasons: ["no_speaker"] } as const;
    if (!remarks && speakerId !== null) await tx.insert(meetingRemarks).values({ meetingId, speakerId, ...blank });
    const [ask] = await tx
      .insert(asks)
      .values({ meetingId, position: before.length + 1, ...row })
      .returning();
    if (!ask) throw new Error("the ask was not written");
    await tx
      .update(meetings)
      .set({ version: meeting.version + 1, updatedAt: act.at })
      .where(eq(meetings.id, meetingId));
    await recordAudit(tx, {
      act,
      action: "meeting.ask",
      subject: { type: "meeting", id: meetingId },
      after: { ...ask, ...(remarks ? {} : { speakerId }) },
    });
    return { ok: true, askId: ask.id, version: meeting.version + 1 } as const;
  });
}
