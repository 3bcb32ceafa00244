import { and, asc, eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";

export type Unit = typeof units.$inferSelect;

/** Every body of the federation, the municipal level first, in protocol order. */
export async function listUnits(database: Database = db): Promise<Unit[]> {
  return database.select().from(units).orderBy(asc(units.kind), asc(units.protocolOrder));
}

/** The district federations in protocol order. */
export async function listDistricts(database: Database = db): Promise<Unit[]> {
  return database.select().from(units).where(eq(units.kind, "district")).orderBy(asc(units.protocolOrder));
}

export async function getUnit(id: number, database: Database | Transaction = db): Promise<Unit | null> {
  const [unit] = await database.select().from(units).where(eq(units.id, id));
  return unit ?? null;
}

/** The body, locked until the transaction ends; null when there is none. */
export async function lockUnit(tx: Transaction, id: number): Promise<Unit | null> {
  const [unit] = await tx.select().from(units).where(eq(units.id, id)).for("update");
  return unit ?? null;
}

/** The district federation with this address; null when there is none. */
export async function findDistrict(slug: string, database: Database = db): Promise<Unit | null> {
  const [unit] = await database
    .select()
    .from(units)
    .where(and(eq(units.kind, "district"), eq(units.slug, slug)));
  return unit ?? null;
}
