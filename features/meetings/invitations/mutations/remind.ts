import { inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { invitations } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { lockMeeting } from "../../queries";
import { isAnswerable } from "../answering/link";
import { listInvitations, listPlaces } from "../queries";
import { toRemind } from "../reminding";
import { writeLetters } from "./write-letters";

/** Writes to the bodies that have said nothing yet of some place, once a day at most; to nobody else. */
export async function remind(input: { meetingId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.remind")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId } = input;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    const all = await listInvitations(meetingId, tx);
    const silent = toRemind(all, await listPlaces(meetingId, tx), act.at).filter((one) =>
      isAnswerable(one, meeting.record, beijingDay(act.at)),
    );
    if (silent.length === 0) return { ok: false, reasons: ["nobody_to_remind"] } as const;
    const ids = silent.map(({ id }) => id);
    await tx.update(invitations).set({ remindedAt: act.at }).where(inArray(invitations.id, ids));
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "invitation.remind",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, unitIds: silent.map(({ unitId }) => unitId) },
    });
    const about = silent.map(({ id, sequence }) => ({ invitationId: id, sequence }));
    await writeLetters(tx, { meetingId, kind: "remind", about }, act);
    return { ok: true, reminded: ids.length } as const;
  });
}
