import { createHash, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { keepFile } from "@/platform/storage";
import { fileOf } from "../address";
import { encodePicture } from "../encode";
import { holdFolder } from "../library/queries";
import { findByContent, findPicture } from "../queries";

export type PictureInput = { bytes: Buffer; fileName: string; folderId?: number | null };

const longestName = 200;

/** What a picture was called where it came from; what bears no name is found in the library all the same. */
function nameOf(given: string): string {
  const plain = given.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, "").trim();
  return [...plain].slice(0, longestName).join("") || "picture";
}

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
  const content = createHash("sha256").update(original).digest("hex").slice(0, 24);
  for (const file of files) await keepFile(fileOf(content, file.width), file.bytes);
  return database.transaction(async (tx) => {
    const known = await findByContent(content, tx);
    if (known) return { ok: true, picture: await outOfTrash(known, act, tx) } as const;
    // Since it was replaced, the picture with the key of this content shows another one.
    const isTaken = (await findPicture(content, tx)) !== null;
    const key = isTaken ? randomBytes(12).toString("hex") : content;
    const folder = input.folderId ? await holdFolder(input.folderId, tx) : null;
    const fileName = nameOf(input.fileName);
    const bytes = original.length;
    const by = { folderId: folder?.id ?? null, createdBy: act.actor.accountId, createdAt: act.at };
    const [added] = await tx
      .insert(pictures)
      .values({ key, content: isTaken ? content : null, width, height, bytes, fileName, ...by })
      .onConflictDoNothing()
      .returning({ key: pictures.key });
    if (added) {
      const after = { title: fileName, width, height, bytes };
      await recordAudit(tx, { act, action: "picture.add", subject: { type: "picture", id: key }, after });
    }
    const picture = (await findPicture(key, tx)) ?? { key, width, height };
    return { ok: true, picture } as const;
  });
}

type Known = { key: string; width: number; height: number; isTrashed: boolean };

async function outOfTrash({ isTrashed, ...picture }: Known, act: Act, tx: Transaction) {
  if (!isTrashed) return picture;
  await tx.update(pictures).set({ trashedAt: null }).where(eq(pictures.key, picture.key));
  await recordAudit(tx, { act, action: "picture.restore", subject: { type: "picture", id: picture.key } });
  return picture;
}
