import { createHash, randomBytes } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { mediaFiles } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { keepFile } from "@/platform/storage";
import { kindOf, largestFile } from "../files/kind";
import { fileName } from "../files/name";
import { storedFile } from "../files/served";
import { holdFolder } from "../library/queries";

export type FileInput = { bytes: Buffer; name: string; folderId?: number | null };

/**
 * Keeps a file as it came and answers it, or why it is not taken. The same file under the same name is kept once, so
 * that sending it again after a lost answer finds it. The bytes are there before the row.
 */
export async function addFile(input: FileInput, act: Act, database: Database = db) {
  if (!may(act.actor, "media.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { bytes } = input;
  if (bytes.length > largestFile) return { ok: false, reasons: ["too_large"] } as const;
  const name = fileName(input.name);
  const type = kindOf(name, bytes);
  if (!type) return { ok: false, reasons: ["not_a_file_we_take"] } as const;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const same = and(eq(mediaFiles.sha256, sha256), eq(mediaFiles.name, name), isNull(mediaFiles.trashedAt));
  const [known] = await database.select({ key: mediaFiles.key }).from(mediaFiles).where(same).limit(1);
  const key = known?.key ?? randomBytes(12).toString("hex");
  if (!known) await keepFile(storedFile(key), bytes);
  return database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${sha256}))`);
    const [there] = await tx.select({ key: mediaFiles.key }).from(mediaFiles).where(same).limit(1);
    const file = { name, bytes: bytes.length, type };
    if (there) return { ok: true, file: { key: there.key, ...file } } as const;
    const folder = input.folderId ? await holdFolder(input.folderId, tx) : null;
    const by = { createdBy: act.actor.accountId, createdAt: act.at };
    await tx.insert(mediaFiles).values({ key, ...file, sha256, folderId: folder?.id ?? null, ...by });
    const after = { title: name, bytes: bytes.length, sha256 };
    await recordAudit(tx, { act, action: "file.add", subject: { type: "file", id: key }, after });
    return { ok: true, file: { key, ...file } } as const;
  });
}
