import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { agendaItems } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusal } from "../changing";
import type { saving } from "../item";
import { lockAgenda } from "../queries";
import { noteChange } from "./note-change";

/** Changes what is said of an item. Whoever started from an older record is refused, and nothing is written. */
export async function saveItem(input: z.output<typeof saving>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, startedFrom, itemId, ...words } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    const refusal = changeRefusal(agenda, { startedFrom, itemId });
    if (refusal || !agenda) return { ok: false, reasons: [refusal ?? "not_found"] } as const;
    const before = agenda.items.find(({ id }) => id === itemId);
    const [after] = await tx.update(agendaItems).set(words).where(eq(agendaItems.id, itemId)).returning();
    const version = await noteChange(tx, agenda, { action: "agenda.save", before, after }, act);
    return { ok: true, version } as const;
  });
}
