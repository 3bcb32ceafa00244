import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { pictures } from "@/db/schema/media";
import { keyPattern } from "./address";
import type { Consent } from "./consent";
import { cutIn } from "./cut";
import { largestStored, storedPicture } from "./replaced";

const shape = { key: pictures.key, width: pictures.width, height: pictures.height };

/** A kept picture by its key; null when there is none. */
export async function findPicture(key: string, database: Database | Transaction = db) {
  const [picture] = await database.select(shape).from(pictures).where(eq(pictures.key, key));
  return picture ?? null;
}

/** The picture that shows this content now, one outside the trash before others; null when none does. */
export async function findByContent(content: string, database: Database | Transaction = db) {
  const own = and(eq(pictures.key, content), isNull(pictures.content));
  const [picture] = await database
    .select({ ...shape, isTrashed: sql<boolean>`${pictures.trashedAt} is not null` })
    .from(pictures)
    .where(or(own, eq(pictures.content, content)))
    .orderBy(sql`${pictures.trashedAt} is not null`, asc(pictures.createdAt))
    .limit(1);
  return picture ?? null;
}

/**
 * What an address of a picture, such as `480.webp` or `square.webp`, leads to now: a name in the store, and how it is
 * cut around its focus; null when it leads nowhere.
 */
export async function findPictureFile(key: string, file: string, database: Database = db) {
  if (!keyPattern.test(key)) return null;
  const { content, width, focusX, focusY } = pictures;
  const [picture] = await database
    .select({ key: pictures.key, content, width, focusX, focusY })
    .from(pictures)
    .where(eq(pictures.key, key));
  if (!picture) return null;
  const cut = cutIn(file);
  const name = cut ? largestStored(picture) : storedPicture(picture, file);
  return name === null ? null : { name, cut, focus: { x: picture.focusX, y: picture.focusY } };
}

/** Whether all of these pictures are kept. */
export async function arePictures(keys: string[], database: Database | Transaction = db): Promise<boolean> {
  if (keys.length === 0) return true;
  const wanted = new Set(keys);
  return (await database.$count(pictures, inArray(pictures.key, [...wanted]))) === wanted.size;
}

/** What is known about the consent of the people these pictures show. */
export async function consentOf(keys: string[], database: Database | Transaction = db): Promise<Consent[]> {
  if (keys.length === 0) return [];
  const { consent, consentUntil } = pictures;
  return database.select({ consent, consentUntil }).from(pictures).where(inArray(pictures.key, keys));
}
