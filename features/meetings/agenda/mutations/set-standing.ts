import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { agendaItems } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusal } from "../changing";
import type { setting } from "../item";
import { lockAgenda } from "../queries";
import { noteChange } from "./note-change";

/** Says whether an item comes by itself on the next agenda of the series. */
export async function setStanding(input: z.output<typeof setting>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, startedFrom, itemId, standing } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    const refusal = changeRefusal(agenda, { startedFrom, itemId });
    if (refusal || !agenda) return { ok: false, reasons: [refusal ?? "not_found"] } as const;
    await tx.update(agendaItems).set({ standing }).where(eq(agendaItems.id, itemId));
    const before = { itemId, standing: !standing };
    const version = await noteChange(
      tx,
      agenda,
      { action: "agenda.set_standing", before, after: { itemId, standing } },
      act,
    );
    return { ok: true, version } as const;
  });
}
