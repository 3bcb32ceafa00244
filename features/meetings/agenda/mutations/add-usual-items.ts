import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { agendaItems } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusal } from "../changing";
import type { wholeAgenda } from "../item";
import { lockAgenda } from "../queries";
import { usualItems } from "../standing-items";
import { noteChange } from "./note-change";

/** Begins an empty agenda with the two usual standing items. */
export async function addUsualItems(input: z.output<typeof wholeAgenda>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    const refusal = changeRefusal(agenda, input);
    if (refusal || !agenda) return { ok: false, reasons: [refusal ?? "not_found"] } as const;
    if (agenda.items.length > 0) return { ok: false, reasons: ["not_empty"] } as const;
    const late = agenda.frozenAt !== null;
    const items = await tx
      .insert(agendaItems)
      .values(usualItems.map((item, index) => ({ ...item, meetingId, late, position: index + 1 })))
      .returning();
    const version = await noteChange(tx, agenda, { action: "agenda.add_usual", after: { items } }, act);
    return { ok: true, version } as const;
  });
}
