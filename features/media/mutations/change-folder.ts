import { and, eq, ne, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { mediaFolders } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { listFolders } from "../library/queries";
import { within } from "../library/thing";

export type ChangeFolderInput = {
  id: number;
  name: string;
  parentId: number | null;
  /** What the change started from. */
  fromName: string;
  fromParentId: number | null;
};

/** Gives a folder another name or puts it somewhere else, but never into itself. */
export async function changeFolder(input: ChangeFolderInput, act: Act, database: Database = db) {
  if (!may(act.actor, "media.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { id, name, parentId } = input;
  return database.transaction(async (tx) => {
    // Two moves at once could put two folders into each other.
    await tx.execute(sql`lock table ${mediaFolders} in share row exclusive mode`);
    const folders = await listFolders(tx);
    const before = folders.find((folder) => folder.id === id);
    const isThere = parentId === null || folders.some((folder) => folder.id === parentId);
    if (!before || !isThere) return { ok: false, reasons: ["not_found"] } as const;
    if (before.name !== input.fromName || before.parentId !== input.fromParentId) {
      return { ok: false, reasons: ["newer_version"] } as const;
    }
    if (parentId !== null && within(folders, id).includes(parentId)) {
      return { ok: false, reasons: ["inside_itself"] } as const;
    }
    const sameName = and(
      eq(mediaFolders.name, name),
      sql`${mediaFolders.parentId} is not distinct from ${parentId}`,
      ne(mediaFolders.id, id),
    );
    if ((await tx.$count(mediaFolders, sameName)) > 0) return { ok: false, reasons: ["name_taken"] } as const;
    await tx.update(mediaFolders).set({ name, parentId }).where(eq(mediaFolders.id, id));
    await recordAudit(tx, {
      act,
      action: "folder.change",
      subject: { type: "folder", id },
      before: { title: before.name, parentId: before.parentId },
      after: { title: name, parentId },
    });
    return { ok: true } as const;
  });
}
