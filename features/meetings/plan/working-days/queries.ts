import { asc, count, max, min, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { workingDayExceptions } from "@/db/schema/working-days";
import type { Exceptions } from "./days";

type Reader = Database | Transaction;

/** Every day that breaks the ordinary week, of all years that are known. */
export async function readExceptions(database: Reader = db): Promise<Exceptions> {
  const rows = await database.select().from(workingDayExceptions).orderBy(asc(workingDayExceptions.day));
  return new Map(rows.map((row) => [row.day, row]));
}

/** The years that are known, the latest first, with how many days of each are what. */
export async function listYears(database: Reader = db) {
  const year = sql<string>`to_char(${workingDayExceptions.day}, 'YYYY')`;
  const rest = sql<number>`count(*) filter (where ${workingDayExceptions.kind} = 'rest')::int`;
  return database
    .select({
      year,
      rest,
      work: sql<number>`${count()}::int - ${rest}`,
      first: min(workingDayExceptions.day),
      last: max(workingDayExceptions.day),
    })
    .from(workingDayExceptions)
    .groupBy(year)
    .orderBy(sql`${year} desc`);
}
