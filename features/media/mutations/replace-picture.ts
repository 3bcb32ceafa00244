import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { keepFile } from "@/platform/storage";
import { fileOf } from "../address";
import { encodePicture } from "../encode";
import { changeRefusals } from "../library/change";
import { lockThings } from "../library/queries";
import { usesOfPictures } from "../usage/queries";

export type ReplaceInput = { key: string; version: number; bytes: Buffer };

/**
 * Puts another picture in the place of one: wherever it is shown, under the same address, at once. What visitors see
 * is changed only by who may publish. The files of the one before stay in the store.
 */
export async function replacePicture({ key, version, bytes }: ReplaceInput, act: Act, database: Database = db) {
  if (!may(act.actor, "media.replace")) return { ok: false, reasons: ["not_permitted"] } as const;
  const encoded = await encodePicture(bytes);
  if (!encoded.ok) return { ok: false, reasons: [encoded.reason] } as const;
  const { width, height, files } = encoded.picture;
  const original = files.at(-1)?.bytes ?? Buffer.alloc(0);
  const content = createHash("sha256").update(original).digest("hex").slice(0, 24);
  for (const file of files) await keepFile(fileOf(content, file.width), file.bytes);
  return database.transaction(async (tx) => {
    const named = [{ kind: "picture" as const, key, version }];
    const rows = await lockThings(named, tx);
    const reasons = changeRefusals(named, rows);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const isPublic = (await usesOfPictures([key], tx)).some(({ live }) => live);
    if (isPublic && !may(act.actor, "report.review")) return { ok: false, reasons: ["shown_in_public"] } as const;
    const next = { content, width, height, bytes: original.length, replacedAt: act.at, version: version + 1 };
    await tx.update(pictures).set(next).where(eq(pictures.key, key));
    const after = { title: rows[0]?.name, content, width, height };
    await recordAudit(tx, { act, action: "picture.replace", subject: { type: "picture", id: key }, after });
    if (isPublic) await raiseGeneration(tx);
    return { ok: true, version: version + 1, width, height } as const;
  });
}
