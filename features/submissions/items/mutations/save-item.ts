import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { informationItems, itemPictures } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { ItemText } from "../item";
import { lockItem } from "../queries";
import { itemRefusals } from "../workflow";

type Input = { text: ItemText; key: string } & ({ itemId: null } | { itemId: number; startedFrom: number });

async function writePictures(tx: Transaction, itemId: number, { pictures }: ItemText): Promise<void> {
  await tx.delete(itemPictures).where(eq(itemPictures.itemId, itemId));
  const rows = pictures.map((picture, position) => ({ itemId, position, ...picture }));
  if (rows.length > 0) await tx.insert(itemPictures).values(rows);
}

/**
 * Begins an information item of the actor's own unit, or saves it: a draft, or what was returned. The same form sent
 * again begins it once. Whoever started from an older version is refused.
 */
export async function saveItem(input: Input, act: Act, database: Database = db) {
  const unitId = act.actor.districtId;
  if (!may(act.actor, "item.write") || unitId === null) return { ok: false, reasons: ["not_permitted"] } as const;
  const { pictures, ...fields } = input.text;
  return database.transaction(async (tx) => {
    if (input.itemId === null) {
      const row = { ...fields, unitId, createdBy: act.actor.accountId, createdAt: act.at, updatedAt: act.at };
      const [begun] = await tx
        .insert(informationItems)
        .values({ ...row, formKey: input.key })
        .onConflictDoNothing({ target: informationItems.formKey })
        .returning({ id: informationItems.id });
      if (!begun) {
        const [known] = await tx
          .select({ id: informationItems.id, unitId: informationItems.unitId, version: informationItems.version })
          .from(informationItems)
          .where(eq(informationItems.formKey, input.key));
        if (known?.unitId !== unitId) return { ok: false, reasons: ["not_found"] } as const;
        return { ok: true, itemId: known.id, version: known.version } as const;
      }
      await writePictures(tx, begun.id, input.text);
      const subject = { type: "item", id: begun.id };
      await recordAudit(tx, { act, action: "item.begin", subject, after: { unitId, ...input.text } });
      return { ok: true, itemId: begun.id, version: 1 } as const;
    }
    const item = await lockItem(tx, input.itemId);
    if (!item) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = itemRefusals("save", item, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (item.version !== input.startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    const version = item.version + 1;
    await tx
      .update(informationItems)
      .set({ ...fields, version, updatedAt: act.at })
      .where(eq(informationItems.id, item.id));
    await writePictures(tx, item.id, input.text);
    const before = { titleZh: item.titleZh, bodyZh: item.bodyZh, eventOn: item.eventOn, author: item.author };
    const subject = { type: "item", id: item.id };
    await recordAudit(tx, { act, action: "item.save", subject, before, after: input.text });
    return { ok: true, itemId: item.id, version } as const;
  });
}
