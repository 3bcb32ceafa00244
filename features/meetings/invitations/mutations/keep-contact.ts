import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { unitContacts } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import { lockUnit } from "@/features/districts/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

/** Keeps the address to which letters to a body go that has no account; an empty one is forgotten. */
export async function keepContact(input: { unitId: number; email: string }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { unitId, email } = input;
  return database.transaction(async (tx) => {
    const unit = await lockUnit(tx, unitId);
    if (!unit) return { ok: false, reasons: ["not_found"] } as const;
    const [before] = await tx.select().from(unitContacts).where(eq(unitContacts.unitId, unitId));
    if (email === "") await tx.delete(unitContacts).where(eq(unitContacts.unitId, unitId));
    else
      await tx.insert(unitContacts).values(input).onConflictDoUpdate({ target: unitContacts.unitId, set: { email } });
    await recordAudit(tx, {
      act,
      action: "invitation.keep_contact",
      subject: { type: "unit", id: unitId },
      before,
      after: { nameEn: unit.nameEn, contact: email },
    });
    return { ok: true } as const;
  });
}
