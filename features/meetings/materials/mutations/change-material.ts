import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { materials } from "@/db/schema/materials";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { readAgenda } from "../../agenda/queries";
import type { changingMaterial } from "../material";
import { lockMaterial } from "../queries";
import { noteMaterial } from "./note-material";

/** Says anew what a material is called, whom it is for and which item it belongs to. */
export async function changeMaterial(input: z.output<typeof changingMaterial>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { materialId, startedFrom, ...after } = input;
  return database.transaction(async (tx) => {
    const material = await lockMaterial(tx, materialId);
    if (!material || material.removedAt) return { ok: false, reasons: ["not_found"] } as const;
    if (material.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    if (material.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    const agenda = await readAgenda(material.meetingId, tx);
    if (after.itemId !== null && !agenda?.items.some(({ id }) => id === after.itemId)) {
      return { ok: false, reasons: ["item_gone"] } as const;
    }
    await tx
      .update(materials)
      .set({ ...after, version: startedFrom + 1 })
      .where(eq(materials.id, materialId));
    const { class: of, itemId, titleEn, titleZh, isTold } = material;
    const before = { class: of, itemId, titleEn, titleZh };
    await noteMaterial(tx, materialId, { action: "material.change", before, after, isTold }, act);
    return { ok: true } as const;
  });
}
