import { eq, inArray } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { pictures } from "@/db/schema/media";

const shape = { key: pictures.key, width: pictures.width, height: pictures.height };

/** A kept picture by its key; null when there is none. */
export async function findPicture(key: string, database: Database | Transaction = db) {
  const [picture] = await database.select(shape).from(pictures).where(eq(pictures.key, key));
  return picture ?? null;
}

/** Whether all of these pictures are kept. */
export async function arePictures(keys: string[], database: Database | Transaction = db): Promise<boolean> {
  if (keys.length === 0) return true;
  const wanted = new Set(keys);
  return (await database.$count(pictures, inArray(pictures.key, [...wanted]))) === wanted.size;
}
