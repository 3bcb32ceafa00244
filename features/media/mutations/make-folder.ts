import { type Database, db } from "@/db/client";
import { mediaFolders } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { holdFolder } from "../library/queries";

/** Makes a folder, in another one or beside the others; its name must be free there. */
export async function makeFolder(input: { name: string; parentId: number | null }, act: Act, database: Database = db) {
  if (!may(act.actor, "media.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    if (input.parentId !== null && !(await holdFolder(input.parentId, tx))) {
      return { ok: false, reasons: ["not_found"] } as const;
    }
    const [made] = await tx
      .insert(mediaFolders)
      .values({ ...input, createdBy: act.actor.accountId, createdAt: act.at })
      .onConflictDoNothing()
      .returning({ id: mediaFolders.id });
    if (!made) return { ok: false, reasons: ["name_taken"] } as const;
    const after = { title: input.name, parentId: input.parentId };
    await recordAudit(tx, { act, action: "folder.make", subject: { type: "folder", id: made.id }, after });
    return { ok: true, folderId: made.id } as const;
  });
}
