import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { savedViews } from "@/db/schema/saved-views";

type Reader = Database | Transaction;

const shape = { id: savedViews.id, name: savedViews.name, query: savedViews.query };

/** The views that somebody keeps, by name. */
export async function listViews(accountId: number | null, database: Reader = db) {
  if (accountId === null) return [];
  return database
    .select(shape)
    .from(savedViews)
    .where(and(eq(savedViews.accountId, accountId), isNull(savedViews.removedAt)))
    .orderBy(asc(savedViews.name), asc(savedViews.id));
}

/** A view of one's own, also one that was taken away; null when there is none. */
export async function findView(id: number, accountId: number | null, database: Reader = db) {
  if (accountId === null) return null;
  const [view] = await database
    .select({ ...shape, removedAt: savedViews.removedAt })
    .from(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.accountId, accountId)));
  return view ?? null;
}

/** The same, locked until the transaction ends. */
export async function lockView(tx: Transaction, id: number, accountId: number | null) {
  await tx.select({ id: savedViews.id }).from(savedViews).where(eq(savedViews.id, id)).for("update");
  return findView(id, accountId, tx);
}

/** Whether somebody keeps another view under this name. */
export async function isNameTaken(tx: Transaction, wanted: { accountId: number; name: string; except?: number }) {
  const { accountId, name, except } = wanted;
  const same = and(
    eq(savedViews.accountId, accountId),
    eq(savedViews.name, name),
    isNull(savedViews.removedAt),
    except ? ne(savedViews.id, except) : undefined,
  );
  return (await tx.$count(savedViews, same)) > 0;
}
