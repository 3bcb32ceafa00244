import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { invitations } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { isSealed } from "../../minutes/sealing/queries";
import { lockMeeting } from "../../queries";
import { keyFor, keyHashOf } from "../answering/queries";
import { openingRefusals } from "../opening";
import { getInvitedMeeting, getNotice, listInvitations, listRoles } from "../queries";
import { toldOf } from "../told";
import { writeLetters } from "./write-letters";

/** Opens every invitation that is still a draft: each body gets one letter with the notice and a key of its own. */
export async function openInvitations(input: { meetingId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId } = input;
  return database.transaction(async (tx) => {
    await lockMeeting(tx, meetingId);
    const meeting = await getInvitedMeeting(meetingId, tx);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    const drafts = (await listInvitations(meetingId, tx)).filter(({ state }) => state === "draft");
    const { repliesDueOn } = await getNotice(meetingId, tx);
    const roles = (await listRoles(meetingId, tx)).length;
    const reasons = openingRefusals({ meeting, repliesDueOn, roles, drafts }, beijingDay(act.at));
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const about = [];
    for (const { id, sequence, openedAt } of drafts) {
      const keySeed = randomUUID();
      // Who was withdrawn has the entry of that time still in some calendar.
      const next = openedAt === null ? sequence : sequence + 1;
      await tx
        .update(invitations)
        .set({
          ...{ state: "open", sequence: next, openedAt: act.at, remindedAt: null, keySeed },
          ...{ keyHash: keyHashOf(keyFor(keySeed)), told: JSON.stringify(toldOf(meeting)) },
        })
        .where(and(eq(invitations.id, id), eq(invitations.state, "draft")));
      about.push({ invitationId: id, sequence: next });
    }
    const { year, quarter } = meeting;
    await recordAudit(tx, {
      act,
      action: "invitation.open",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, unitIds: drafts.map(({ unitId }) => unitId) },
    });
    await writeLetters(tx, { meetingId, kind: "invite", about }, act);
    return { ok: true, opened: drafts.length } as const;
  });
}
