import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { invitedRoles } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { listPlaces, listSteps, lockRole } from "../queries";

/** Removes a role with its places, as long as nobody has said anything of one. */
export async function removeRole(input: { roleId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const locked = await lockRole(tx, input.roleId);
    if (!locked) return { ok: false, reasons: ["not_found"] } as const;
    if (locked.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const { role, meeting } = locked;
    const own = (await listPlaces(meeting.id, tx)).filter(({ roleId }) => roleId === role.id);
    const steps = await listSteps(
      own.map(({ id }) => id),
      tx,
    );
    const wasThere = own.some(({ signedInAt, absence }) => signedInAt !== null || absence !== null);
    if (steps.length > 0 || wasThere) return { ok: false, reasons: ["places_answered"] } as const;
    await tx.delete(invitedRoles).where(eq(invitedRoles.id, role.id));
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "invitation.remove_role",
      subject: { type: "meeting", id: meeting.id },
      before: role,
      after: { year, quarter },
    });
    return { ok: true } as const;
  });
}
