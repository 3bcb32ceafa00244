import { and, eq, inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { invitations } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { lockMeeting } from "../../queries";
import { listInvitations } from "../queries";
import { fillPlaces } from "./fill-places";

export type InviteBodiesInput = { meetingId: number; unitIds: number[]; allDistricts: boolean };

/**
 * Puts bodies on the list of those invited, as drafts: nobody is written to. Who is on it stays as it is; who was
 * withdrawn becomes a draft again.
 */
export async function inviteBodies(input: InviteBodiesInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, unitIds, allDistricts } = input;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    if (meeting.record.status === "held") return { ok: false, reasons: ["meeting_over"] } as const;
    const wanted = await tx
      .select({ id: units.id })
      .from(units)
      .where(allDistricts ? eq(units.kind, "district") : inArray(units.id, unitIds));
    const ids = wanted.map(({ id }) => id);
    const there = await listInvitations(meetingId, tx);
    const known = new Set(there.map(({ unitId }) => unitId));
    const fresh = ids.filter((id) => !known.has(id));
    if (fresh.length > 0) await tx.insert(invitations).values(fresh.map((unitId) => ({ meetingId, unitId })));
    const again = await tx
      .update(invitations)
      .set({ state: "draft" })
      .where(
        and(eq(invitations.meetingId, meetingId), eq(invitations.state, "withdrawn"), inArray(invitations.unitId, ids)),
      )
      .returning({ unitId: invitations.unitId });
    if (fresh.length + again.length === 0) return { ok: true, invited: 0 } as const;
    await fillPlaces(tx, meetingId, act);
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "invitation.invite",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, unitIds: [...fresh, ...again.map(({ unitId }) => unitId)] },
    });
    return { ok: true, invited: fresh.length + again.length } as const;
  });
}
