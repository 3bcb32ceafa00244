import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { invitations } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { keyFor, keyHashOf } from "../answering/queries";
import { lockInvitation } from "../queries";

export type ChangeKeyInput = { invitationId: number; to: "none" | "another" };

/** Makes the key in a body's letter open nothing any more; where another takes its place, later letters bear that. */
export async function changeKey(input: ChangeKeyInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { invitationId, to } = input;
  return database.transaction(async (tx) => {
    const { invitation } = (await lockInvitation(tx, invitationId)) ?? {};
    if (invitation?.state !== "open") return { ok: false, reasons: ["not_found"] } as const;
    const keySeed = to === "none" ? null : randomUUID();
    const keyHash = keySeed === null ? null : keyHashOf(keyFor(keySeed));
    await tx.update(invitations).set({ keySeed, keyHash }).where(eq(invitations.id, invitationId));
    await recordAudit(tx, {
      act,
      action: "invitation.change_key",
      subject: { type: "meeting", id: invitation.meetingId },
      after: { unitId: invitation.unitId, to },
    });
    return { ok: true } as const;
  });
}
