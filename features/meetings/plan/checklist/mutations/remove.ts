import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { checklistItems } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { notePlan } from "../../mutations/note-plan";
import { lockItem } from "../../queries";

/** Takes a line off a checklist; it can be put back where it stood. */
export async function removeItem({ itemId }: { itemId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const found = await lockItem(tx, itemId);
    if (!found) return { ok: false, reasons: ["not_found"] } as const;
    const { meeting, item } = found;
    if (item.removedAt) return { ok: true } as const;
    await tx.update(checklistItems).set({ removedAt: act.at }).where(eq(checklistItems.id, itemId));
    const after = { item: itemId, en: item.textEn, zh: item.textZh };
    await notePlan(tx, meeting, { action: "meeting.remove_check", after }, act);
    return { ok: true } as const;
  });
}
