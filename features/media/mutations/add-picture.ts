import { createHash } from "node:crypto";
import { type Database, db } from "@/db/client";
import { pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { keepFile } from "@/platform/storage";
import { fileOf } from "../address";
import { encodePicture } from "../encode";
import { findPicture } from "../queries";

export type PictureInput = { bytes: Buffer; fileName: string };

const longestName = 200;

/**
 * Keeps a picture and answers its key and size, or why it is not taken. The same content is kept once.
 * The files are there before the row, so that no row lacks its files.
 */
export async function addPicture(input: PictureInput, act: Act, database: Database = db) {
  if (!may(act.actor, "picture.add")) return { ok: false, reasons: ["not_permitted"] } as const;
  const encoded = await encodePicture(input.bytes);
  if (!encoded.ok) return { ok: false, reasons: [encoded.reason] } as const;
  const { width, height, files } = encoded.picture;
  const original = files.at(-1)?.bytes ?? Buffer.alloc(0);
  const key = createHash("sha256").update(original).digest("hex").slice(0, 24);
  for (const file of files) await keepFile(fileOf(key, file.width), file.bytes);
  return database.transaction(async (tx) => {
    const fileName = input.fileName.replace(/[\p{Cc}\p{Surrogate}]/gu, "").slice(0, longestName);
    const bytes = original.length;
    const [added] = await tx
      .insert(pictures)
      .values({ key, width, height, bytes, fileName, createdBy: act.actor.accountId, createdAt: act.at })
      .onConflictDoNothing()
      .returning({ key: pictures.key });
    if (added) {
      const after = { fileName, width, height, bytes };
      await recordAudit(tx, { act, action: "picture.add", subject: { type: "picture", id: key }, after });
    }
    const picture = (await findPicture(key, tx)) ?? { key, width, height };
    return { ok: true, picture } as const;
  });
}
