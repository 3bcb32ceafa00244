import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { checklistItems } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { notePlan } from "../../mutations/note-plan";
import { lockItem } from "../../queries";

/** Ticks a line of a checklist, or takes the tick back; asked twice it is done once. */
export async function tickItem({ itemId, done }: { itemId: number; done: boolean }, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const found = await lockItem(tx, itemId);
    if (!found || found.item.removedAt) return { ok: false, reasons: ["not_found"] } as const;
    const { meeting, item } = found;
    if ((item.doneAt !== null) === done) return { ok: true } as const;
    await tx
      .update(checklistItems)
      .set({
        ...{ doneAt: done ? act.at : null, doneBy: done ? act.actor.accountId : null },
        version: item.version + 1,
      })
      .where(eq(checklistItems.id, itemId));
    const after = { item: itemId, en: item.textEn, zh: item.textZh };
    await notePlan(tx, meeting, { action: done ? "meeting.tick_check" : "meeting.untick_check", after }, act);
    return { ok: true } as const;
  });
}
