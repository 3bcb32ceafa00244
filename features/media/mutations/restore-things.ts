import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { mediaFiles, pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusals } from "../library/change";
import { lockThings } from "../library/queries";
import type { Named } from "../library/thing";

/** Takes things out of the trash, back to where they were. */
export async function restoreThings({ things }: { things: Named[] }, act: Act, database: Database = db) {
  if (!may(act.actor, "media.trash")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const rows = await lockThings(things, tx);
    const reasons = changeRefusals(things, rows);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    for (const { kind, key, version, name } of rows) {
      const table = kind === "picture" ? pictures : mediaFiles;
      await tx
        .update(table)
        .set({ trashedAt: null, version: version + 1 })
        .where(eq(table.key, key));
      const after = { title: name };
      await recordAudit(tx, { act, action: `${kind}.restore`, subject: { type: kind, id: key }, after });
    }
    return { ok: true } as const;
  });
}
