import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { materials } from "@/db/schema/materials";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { removing } from "../material";
import { lockMaterial } from "../queries";
import { noteMaterial } from "./note-material";

/** Removes a material, so that nobody has it any more; or puts it back. Its file is kept. */
export async function removeMaterial(input: z.output<typeof removing>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { materialId, startedFrom, removed } = input;
  return database.transaction(async (tx) => {
    const material = await lockMaterial(tx, materialId);
    if (!material) return { ok: false, reasons: ["not_found"] } as const;
    if (material.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const { version, isTold, class: of, name } = material;
    if (version !== startedFrom || (material.removedAt !== null) === removed) {
      return { ok: false, reasons: ["newer_version"] } as const;
    }
    await tx
      .update(materials)
      .set({ removedAt: removed ? act.at : null, version: version + 1 })
      .where(eq(materials.id, materialId));
    const facts = { class: of, name };
    const action = removed ? "material.remove" : "material.restore";
    const deed = { action, isTold, ...(removed ? { before: facts } : { after: facts }) } as const;
    await noteMaterial(tx, materialId, deed, act);
    return { ok: true } as const;
  });
}
