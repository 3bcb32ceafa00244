import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { adoptions, channels, informationItems, itemPictures } from "@/db/schema/submissions";

type Reader = Database | Transaction;

const isUsed = sql<boolean>`(
  exists (select from adoptions a where a.item_id = ${informationItems.id} and a.taken_back_at is null)
  or exists (select from information_items m where m.merged_into_id = ${informationItems.id})
)`;

/** An item under a lock, as a verb judges it; null where there is none. */
export async function lockItem(tx: Transaction, id: number) {
  const [item] = await tx.select().from(informationItems).where(eq(informationItems.id, id)).for("update");
  if (!item) return null;
  const [used] = await tx.select({ isUsed }).from(informationItems).where(eq(informationItems.id, id));
  return { ...item, isUsed: used?.isUsed ?? false };
}

export type LockedItem = NonNullable<Awaited<ReturnType<typeof lockItem>>>;

/** The pictures of an item in their order. */
export async function listItemPictures(itemId: number, database: Reader = db) {
  const { pictureKey, altZh, altEn, consent } = itemPictures;
  return database
    .select({ pictureKey, altZh, altEn, consent })
    .from(itemPictures)
    .where(eq(itemPictures.itemId, itemId))
    .orderBy(asc(itemPictures.position));
}

/** A unit's own item with what became of it; another unit's is not found. */
export async function getOwnItem(unitId: number, id: number, database: Reader = db) {
  const where = and(eq(informationItems.id, id), eq(informationItems.unitId, unitId));
  const [item] = await database.select().from(informationItems).where(where);
  if (!item) return null;
  const [pictures, adopted] = await Promise.all([listItemPictures(id, database), listAdoptions(id, database)]);
  return { ...item, pictures, adopted };
}

/** Where an item was adopted, and stands still. */
export async function listAdoptions(itemId: number, database: Reader = db) {
  return database
    .select({
      ...{ id: adoptions.id, channelId: channels.id, code: channels.code, level: channels.level },
      ...{ nameEn: channels.nameEn, nameZh: channels.nameZh, adoptedOn: adoptions.adoptedOn },
      reportId: adoptions.reportId,
    })
    .from(adoptions)
    .innerJoin(channels, eq(channels.id, adoptions.channelId))
    .where(and(eq(adoptions.itemId, itemId), isNull(adoptions.takenBackAt)))
    .orderBy(asc(channels.position), asc(adoptions.id));
}

/** A unit's own items, the newest first. */
export async function listOwnItems(unitId: number, database: Reader = db) {
  return database
    .select()
    .from(informationItems)
    .where(eq(informationItems.unitId, unitId))
    .orderBy(desc(informationItems.updatedAt), desc(informationItems.id));
}

/** Items that wait to be received, the longest waiting first. */
export async function listWaitingItems(database: Reader = db) {
  return database
    .select({ item: informationItems, unit: { shortEn: units.shortEn, shortZh: units.shortZh } })
    .from(informationItems)
    .innerJoin(units, eq(units.id, informationItems.unitId))
    .where(eq(informationItems.state, "submitted"))
    .orderBy(asc(informationItems.submittedAt), asc(informationItems.id));
}
