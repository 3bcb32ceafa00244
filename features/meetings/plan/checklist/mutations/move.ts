import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { checklistItems } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { notePlan } from "../../mutations/note-plan";
import { listChecklist, lockItem } from "../../queries";

/** Moves a line of a checklist one place up (-1) or down (1); at the end of the list it stays. */
export async function moveItem({ itemId, by }: { itemId: number; by: 1 | -1 }, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const found = await lockItem(tx, itemId);
    if (!found || found.item.removedAt) return { ok: false, reasons: ["not_found"] } as const;
    const { meeting, item } = found;
    const order = (await listChecklist(item.meetingId, tx)).map(({ id }) => id);
    const place = order.indexOf(itemId);
    const neighbour = order[place + by];
    if (neighbour === undefined) return { ok: true } as const;
    const [other] = await tx.select().from(checklistItems).where(eq(checklistItems.id, neighbour));
    if (!other) throw new Error("the line beside it is gone");
    for (const [id, position] of [
      [itemId, other.position],
      [neighbour, item.position],
    ] as const) {
      await tx.update(checklistItems).set({ position }).where(eq(checklistItems.id, id));
    }
    const after = { item: itemId, place: place + 1 + by };
    await notePlan(
      tx,
      meeting,
      { action: "meeting.move_check", before: { item: itemId, place: place + 1 }, after },
      act,
    );
    return { ok: true } as const;
  });
}
