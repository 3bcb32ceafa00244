import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { mediaFiles } from "@/db/schema/media";

/** A kept file by its key; null when there is none. */
export async function findFile(key: string, database: Database | Transaction = db) {
  const { name, type, bytes } = mediaFiles;
  const [file] = await database
    .select({ key: mediaFiles.key, name, type, bytes })
    .from(mediaFiles)
    .where(eq(mediaFiles.key, key));
  return file ?? null;
}

/** Whether all of these files are kept, none of them in the trash. */
export async function areFiles(keys: string[], database: Database | Transaction = db): Promise<boolean> {
  if (keys.length === 0) return true;
  const wanted = [...new Set(keys)];
  const kept = and(inArray(mediaFiles.key, wanted), isNull(mediaFiles.trashedAt));
  return (await database.$count(mediaFiles, kept)) === wanted.length;
}
