import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { mediaFiles, pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusals } from "../library/change";
import { lockThings } from "../library/queries";
import type { Named } from "../library/thing";

export type Words = {
  altEn: string;
  altZh: string;
  captionEn: string;
  captionZh: string;
  creditEn: string;
  creditZh: string;
};

/** Writes what a thing shows, its caption and its credit, in both languages; a file is not described. */
export async function writeWords(input: Named & Words, act: Act, database: Database = db) {
  if (!may(act.actor, "media.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { kind, key, version, altEn, altZh, ...told } = input;
  return database.transaction(async (tx) => {
    const rows = await lockThings([input], tx);
    const reasons = changeRefusals([input], rows);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const next = { ...told, version: version + 1 };
    if (kind === "picture") {
      await tx
        .update(pictures)
        .set({ ...next, altEn, altZh })
        .where(eq(pictures.key, key));
    } else {
      await tx.update(mediaFiles).set(next).where(eq(mediaFiles.key, key));
    }
    const after = { title: rows[0]?.name, ...told, ...(kind === "picture" ? { altEn, altZh } : {}) };
    await recordAudit(tx, { act, action: `${kind}.describe`, subject: { type: kind, id: key }, after });
    return { ok: true, version: version + 1 } as const;
  });
}
