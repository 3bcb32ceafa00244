import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { mediaFiles, pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusals } from "../library/change";
import { lockThings } from "../library/queries";
import type { Named } from "../library/thing";
import { usesOfFiles, usesOfPictures } from "../usage/queries";

/** Puts things into the trash, all or none; refused while something uses one of them, and by what is said. */
export async function trashThings({ things }: { things: Named[] }, act: Act, database: Database = db) {
  if (!may(act.actor, "media.trash")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const rows = await lockThings(things, tx);
    const reasons = changeRefusals(things, rows);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const keysOf = (kind: Named["kind"]) => rows.filter((row) => row.kind === kind).map(({ key }) => key);
    const uses = [...(await usesOfPictures(keysOf("picture"), tx)), ...(await usesOfFiles(keysOf("file"), tx))];
    if (uses.length > 0) return { ok: false, reasons: ["in_use"], uses } as const;
    const undo: Named[] = [];
    for (const { kind, key, version, name } of rows) {
      const table = kind === "picture" ? pictures : mediaFiles;
      await tx
        .update(table)
        .set({ trashedAt: act.at, version: version + 1 })
        .where(eq(table.key, key));
      const after = { title: name };
      await recordAudit(tx, { act, action: `${kind}.trash`, subject: { type: kind, id: key }, after });
      undo.push({ kind, key, version: version + 1 });
    }
    return { ok: true, undo } as const;
  });
}
