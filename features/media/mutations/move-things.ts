import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { mediaFiles, pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusals } from "../library/change";
import { holdFolder, lockThings } from "../library/queries";
import type { Named } from "../library/thing";

export type Placed = Named & { folderId: number | null };

/** Puts things into folders, all of them or none. Answers what takes it back: the same things with where they were. */
export async function moveThings({ things }: { things: Placed[] }, act: Act, database: Database = db) {
  if (!may(act.actor, "media.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const folders = [...new Set(things.flatMap(({ folderId }) => folderId ?? []))].toSorted((one, two) => one - two);
    for (const id of folders) {
      if (!(await holdFolder(id, tx))) return { ok: false, reasons: ["not_found"] } as const;
    }
    const rows = await lockThings(things, tx);
    const reasons = changeRefusals(things, rows);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const undo: Placed[] = [];
    for (const { kind, key, version, name, folderId: before } of rows) {
      const folderId = things.find((one) => one.key === key && one.kind === kind)?.folderId ?? null;
      const table = kind === "picture" ? pictures : mediaFiles;
      await tx
        .update(table)
        .set({ folderId, version: version + 1 })
        .where(eq(table.key, key));
      await recordAudit(tx, {
        act,
        action: `${kind}.move`,
        subject: { type: kind, id: key },
        before: { folderId: before },
        after: { title: name, folderId },
      });
      undo.push({ kind, key, version: version + 1, folderId: before });
    }
    return { ok: true, undo } as const;
  });
}
