import { and, asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { places } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { listInvitations, listRoles, listSteps } from "../queries";
import { placesToFill } from "../role";

/**
 * Gives every body invited as many places in every role as its quota says. Where a place would have to go of which
 * something was said already it answers false, and the caller must undo what it did.
 */
export async function fillPlaces(tx: Transaction, meetingId: number, act: Act): Promise<boolean> {
  const bodies = (await listInvitations(meetingId, tx)).filter(({ state }) => state !== "withdrawn");
  const roles = await listRoles(meetingId, tx);
  const rows = await tx
    .select()
    .from(places)
    .where(and(eq(places.meetingId, meetingId), eq(places.origin, "invited")))
    .orderBy(asc(places.id));
  const steps = await listSteps(
    rows.map(({ id }) => id),
    tx,
  );
  const stepped = new Set(steps.map(({ placeId }) => placeId));
  const there = rows.map(({ id, invitationId, roleId, signedInAt, absence }) => {
    return { id, invitationId, roleId, touched: stepped.has(id) || signedInAt !== null || absence !== null };
  });
  const added: (typeof places.$inferInsert)[] = [];
  const removed: number[] = [];
  for (const { id: invitationId, unitId } of bodies) {
    for (const role of roles) {
      const own = there.filter((place) => place.invitationId === invitationId && place.roleId === role.id);
      const change = placesToFill(own, role.quota);
      if (!change) return false;
      removed.push(...change.remove);
      const place = { meetingId, origin: "invited" as const, invitationId, roleId: role.id, unitId };
      added.push(...Array.from({ length: change.add }, () => place));
    }
  }
  if (removed.length > 0) await tx.delete(places).where(inArray(places.id, removed));
  if (added.length > 0) await tx.insert(places).values(added);
  if (added.length + removed.length > 0) {
    await recordAudit(tx, {
      act,
      action: "invitation.fill_places",
      subject: { type: "meeting", id: meetingId },
      after: { added: added.length, removed: removed.length },
    });
  }
  return true;
}
