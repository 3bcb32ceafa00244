import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { materials } from "@/db/schema/materials";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { movedTo } from "../../agenda/order";
import type { movingMaterial } from "../material";
import { listMaterials, lockMaterial } from "../queries";
import { noteMaterial } from "./note-material";

/** Moves a material to a place counted from 0 among those of its meeting. */
export async function moveMaterial(input: z.output<typeof movingMaterial>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { materialId, startedFrom, place } = input;
  return database.transaction(async (tx) => {
    const material = await lockMaterial(tx, materialId);
    if (!material || material.removedAt) return { ok: false, reasons: ["not_found"] } as const;
    if (material.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    if (material.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    const before = (await listMaterials(material.meetingId, tx)).map(({ id }) => id);
    const after = movedTo(before, materialId, place);
    if (after.join() === before.join()) return { ok: true } as const;
    for (const [index, id] of after.entries()) {
      const moved = id === materialId ? { version: startedFrom + 1 } : {};
      await tx
        .update(materials)
        .set({ position: index + 1, ...moved })
        .where(eq(materials.id, id));
    }
    const { class: of, isTold } = material;
    const order = { before: { class: of, order: before }, after: { class: of, order: after } };
    await noteMaterial(tx, materialId, { action: "material.move", ...order, isTold }, act);
    return { ok: true } as const;
  });
}
