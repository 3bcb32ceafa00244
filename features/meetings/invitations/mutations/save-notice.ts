import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetingNotices } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockMeeting } from "../../queries";
import type { NoticeInput } from "../opening";
import { getNotice, plannedRepliesDue } from "../queries";

/** Saves what the notice says besides the record. Whoever started from an older version changes nothing. */
export async function saveNotice(input: NoticeInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { version, ...given } = input;
  const { meetingId } = given;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    const before = await getNotice(meetingId, tx);
    if (before.version !== version) return { ok: false, reasons: ["newer_version"] } as const;
    // The plan's own day goes on following the plan.
    const follows = given.repliesDueOn === (await plannedRepliesDue(meetingId, tx));
    const notice = { ...given, repliesDueOn: follows ? null : given.repliesDueOn };
    if (version === 0) await tx.insert(meetingNotices).values(notice);
    else {
      await tx
        .update(meetingNotices)
        .set({ ...notice, version: version + 1 })
        .where(and(eq(meetingNotices.meetingId, meetingId), eq(meetingNotices.version, version)));
    }
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "invitation.save_notice",
      subject: { type: "meeting", id: meetingId },
      before,
      after: { year, quarter, ...notice },
    });
    return { ok: true } as const;
  });
}
