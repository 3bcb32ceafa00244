import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { invitedRoles } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { listRoles, lockRole } from "../queries";

/** Moves a role one place up or down; at the end of the list it stays where it is. */
export async function moveRole(input: { roleId: number; by: "up" | "down" }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const locked = await lockRole(tx, input.roleId);
    if (!locked) return { ok: false, reasons: ["not_found"] } as const;
    if (locked.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const { role, meeting } = locked;
    const ids = (await listRoles(meeting.id, tx)).map(({ id }) => id);
    const from = ids.indexOf(role.id);
    const to = from + (input.by === "up" ? -1 : 1);
    const other = ids[to];
    if (other === undefined) return { ok: true } as const;
    [ids[from], ids[to]] = [other, role.id];
    for (const [index, id] of ids.entries()) {
      await tx
        .update(invitedRoles)
        .set({ position: index + 1 })
        .where(eq(invitedRoles.id, id));
    }
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "invitation.move_role",
      subject: { type: "meeting", id: meeting.id },
      after: { year, quarter, roles: ids },
    });
    return { ok: true } as const;
  });
}
