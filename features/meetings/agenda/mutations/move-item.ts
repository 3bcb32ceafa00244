import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { agendaItems } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusal } from "../changing";
import type { moving } from "../item";
import { movedTo } from "../order";
import { lockAgenda } from "../queries";
import { noteChange } from "./note-change";

/** Moves an item to a place counted from 0; frozen or not. */
export async function moveItem(input: z.output<typeof moving>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, startedFrom, itemId, place } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    const refusal = changeRefusal(agenda, { startedFrom, itemId });
    if (refusal || !agenda) return { ok: false, reasons: [refusal ?? "not_found"] } as const;
    const before = agenda.items.map(({ id }) => id);
    const after = movedTo(before, itemId, place);
    if (after.join() === before.join()) return { ok: true, version: agenda.version } as const;
    for (const [index, id] of after.entries()) {
      await tx
        .update(agendaItems)
        .set({ position: index + 1 })
        .where(eq(agendaItems.id, id));
    }
    const version = await noteChange(
      tx,
      agenda,
      { action: "agenda.move", before: { order: before }, after: { order: after } },
      act,
    );
    return { ok: true, version } as const;
  });
}
