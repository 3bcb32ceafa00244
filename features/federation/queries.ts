import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { federationDetails } from "@/db/schema/federation";
import { blankDetails, type Details } from "./details";

type Read = { details: Details; version: number };

const theRow = eq(federationDetails.id, 1);

function readOf(row: typeof federationDetails.$inferSelect | undefined): Read {
  if (!row) return { details: blankDetails, version: 0 };
  const { id: _, version, ...details } = row;
  return { details, version };
}

/** What the site says about its federation, everything empty until it was first written, and which version that is. */
export async function readDetails(database: Database = db): Promise<Read> {
  const [row] = await database.select().from(federationDetails).where(theRow);
  return readOf(row);
}

/** The details, written empty if they are not there yet, and held until the transaction ends. */
export async function lockDetails(tx: Transaction): Promise<Read> {
  await tx
    .insert(federationDetails)
    .values({ id: 1, version: 0, ...blankDetails })
    .onConflictDoNothing();
  const [row] = await tx.select().from(federationDetails).where(theRow).for("update");
  return readOf(row);
}
