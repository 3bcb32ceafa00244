import { and, eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { invitedRoles } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockRole } from "../queries";
import type { ChangeRoleInput } from "../role";
import { fillPlaces } from "./fill-places";

class Answered extends Error {}

async function change(tx: Transaction, { roleId, version, ...role }: ChangeRoleInput, act: Act) {
  const locked = await lockRole(tx, roleId);
  if (!locked) return { ok: false, reasons: ["not_found"] } as const;
  if (locked.isSealed) return { ok: false, reasons: ["sealed"] } as const;
  const { role: before, meeting } = locked;
  if (meeting.record.status === "held") return { ok: false, reasons: ["meeting_over"] } as const;
  const changed = await tx
    .update(invitedRoles)
    .set({ ...role, version: version + 1 })
    .where(and(eq(invitedRoles.id, roleId), eq(invitedRoles.version, version)))
    .returning({ id: invitedRoles.id });
  if (changed.length === 0) return { ok: false, reasons: ["newer_version"] } as const;
  if (!(await fillPlaces(tx, meeting.id, act))) throw new Answered();
  const { year, quarter } = meeting.record;
  await recordAudit(tx, {
    act,
    action: "invitation.change_role",
    subject: { type: "meeting", id: meeting.id },
    before: { role: before },
    after: { year, quarter, role },
  });
  return { ok: true } as const;
}

/** Changes a role. Its quota does not fall below the places of which a body has said something. */
export async function changeRole(input: ChangeRoleInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  try {
    return await database.transaction((tx) => change(tx, input, act));
  } catch (error) {
    if (error instanceof Answered) return { ok: false, reasons: ["places_answered"] } as const;
    throw error;
  }
}
