import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { itemProposals, removedItems } from "@/db/schema/agendas";
import { materials } from "@/db/schema/materials";
import { agendaItems } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusal } from "../changing";
import { mostItems, type oneItem } from "../item";
import { type ItemRow, lockAgenda } from "../queries";
import { noteChange } from "./note-change";

/** Puts an item that was taken off back where it stood, under its own id. */
export async function restoreItem(input: z.output<typeof oneItem>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, startedFrom, itemId } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    const refusal = changeRefusal(agenda, { startedFrom });
    if (refusal || !agenda) return { ok: false, reasons: [refusal ?? "not_found"] } as const;
    if (agenda.items.length >= mostItems) return { ok: false, reasons: ["too_many_items"] } as const;
    const [removed] = await tx
      .delete(removedItems)
      .where(and(eq(removedItems.itemId, itemId), eq(removedItems.meetingId, meetingId)))
      .returning();
    if (!removed) return { ok: false, reasons: ["item_gone"] } as const;
    const item = removed.item as ItemRow;
    await tx.insert(agendaItems).overridingSystemValue().values(item);
    const place = Math.min(item.position - 1, agenda.items.length);
    const order = agenda.items.map(({ id }) => id).toSpliced(place, 0, itemId);
    for (const [index, id] of order.entries()) {
      await tx
        .update(agendaItems)
        .set({ position: index + 1 })
        .where(eq(agendaItems.id, id));
    }
    await tx
      .update(itemProposals)
      .set({ itemId })
      .where(inArray(itemProposals.id, removed.proposalIds as number[]));
    await tx
      .update(materials)
      .set({ itemId })
      .where(inArray(materials.id, removed.materialIds as number[]));
    const version = await noteChange(tx, agenda, { action: "agenda.restore", after: item }, act);
    return { ok: true, version } as const;
  });
}
