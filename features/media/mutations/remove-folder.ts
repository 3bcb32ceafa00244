import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { mediaFiles, mediaFolders, pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

/** Removes an empty folder. What lies in the trash and was in it stands in no folder from then on. */
export async function removeFolder({ id }: { id: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "media.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    await tx.execute(sql`lock table ${mediaFolders} in share row exclusive mode`);
    const [folder] = await tx.select().from(mediaFolders).where(eq(mediaFolders.id, id)).for("update");
    if (!folder) return { ok: false, reasons: ["not_found"] } as const;
    const inside =
      (await tx.$count(mediaFolders, eq(mediaFolders.parentId, id))) +
      (await tx.$count(pictures, and(eq(pictures.folderId, id), isNull(pictures.trashedAt)))) +
      (await tx.$count(mediaFiles, and(eq(mediaFiles.folderId, id), isNull(mediaFiles.trashedAt))));
    if (inside > 0) return { ok: false, reasons: ["not_empty"] } as const;
    for (const table of [pictures, mediaFiles] as const) {
      await tx
        .update(table)
        .set({ folderId: null })
        .where(and(eq(table.folderId, id), isNotNull(table.trashedAt)));
    }
    await tx.delete(mediaFolders).where(eq(mediaFolders.id, id));
    const before = { title: folder.name, parentId: folder.parentId };
    await recordAudit(tx, { act, action: "folder.remove", subject: { type: "folder", id }, before });
    return { ok: true } as const;
  });
}
