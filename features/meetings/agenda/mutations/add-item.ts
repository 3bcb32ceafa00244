import { type Database, db } from "@/db/client";
import { agendaItems } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusal } from "../changing";
import { type AddingItem, mostItems } from "../item";
import { lockAgenda } from "../queries";
import { noteChange } from "./note-change";

/** Adds an item at the end of the agenda; it comes late once the agenda is frozen. */
export async function addItem(input: AddingItem, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, startedFrom, ...words } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    const refusal = changeRefusal(agenda, { startedFrom });
    if (refusal || !agenda) return { ok: false, reasons: [refusal ?? "not_found"] } as const;
    if (agenda.items.length >= mostItems) return { ok: false, reasons: ["too_many_items"] } as const;
    const position = Math.max(0, ...agenda.items.map((item) => item.position)) + 1;
    const [item] = await tx
      .insert(agendaItems)
      .values({ ...words, meetingId, position, late: agenda.frozenAt !== null })
      .returning();
    if (!item) throw new Error("the item was not written");
    const version = await noteChange(tx, agenda, { action: "agenda.add", after: item }, act);
    return { ok: true, itemId: item.id, version } as const;
  });
}
