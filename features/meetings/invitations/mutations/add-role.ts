import { type Database, db } from "@/db/client";
import { invitedRoles } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { lockMeeting } from "../../queries";
import { listRoles } from "../queries";
import { type AddRoleInput, mostRoles } from "../role";
import { fillPlaces } from "./fill-places";

/** Adds a role that each body invited fills; it stands last. */
export async function addRole(input: AddRoleInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, ...role } = input;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    if (meeting.record.status === "held") return { ok: false, reasons: ["meeting_over"] } as const;
    const roles = await listRoles(meetingId, tx);
    if (roles.length >= mostRoles) return { ok: false, reasons: ["too_many_roles"] } as const;
    const position = (roles.at(-1)?.position ?? 0) + 1;
    const [added] = await tx
      .insert(invitedRoles)
      .values({ ...role, meetingId, position })
      .returning({ id: invitedRoles.id });
    await fillPlaces(tx, meetingId, act);
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "invitation.add_role",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, role },
    });
    return { ok: true, roleId: added?.id ?? 0 } as const;
  });
}
