import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { itemProposals, removedItems } from "@/db/schema/agendas";
import { materials } from "@/db/schema/materials";
import { agendaItems } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusal } from "../changing";
import type { oneItem } from "../item";
import { lockAgenda } from "../queries";
import { noteChange } from "./note-change";

/** Takes an item off the agenda; it can be put back as it was, with the proposal and the materials that hung on it. */
export async function removeItem(input: z.output<typeof oneItem>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, startedFrom, itemId } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    const refusal = changeRefusal(agenda, { startedFrom, itemId });
    if (refusal || !agenda) return { ok: false, reasons: [refusal ?? "not_found"] } as const;
    const item = agenda.items.find(({ id }) => id === itemId);
    const proposals = await tx
      .select({ id: itemProposals.id })
      .from(itemProposals)
      .where(eq(itemProposals.itemId, itemId));
    const files = await tx.select({ id: materials.id }).from(materials).where(eq(materials.itemId, itemId));
    await tx.insert(removedItems).values({
      ...{ itemId, meetingId, item, removedBy: act.actor.accountId, removedAt: act.at },
      proposalIds: proposals.map(({ id }) => id),
      materialIds: files.map(({ id }) => id),
    });
    await tx.delete(agendaItems).where(eq(agendaItems.id, itemId));
    const version = await noteChange(tx, agenda, { action: "agenda.remove", before: item }, act);
    return { ok: true, version } as const;
  });
}
