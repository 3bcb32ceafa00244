import { asc, count, eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { meetingSeries, meetings } from "@/db/schema/meetings";
import type { SeriesLine } from "./series";

/** Every series, the oldest first, with how many meetings it has. */
export async function listSeriesWithCounts(database: Database = db): Promise<SeriesLine[]> {
  const { id, version, kind, nameEn, nameZh } = meetingSeries;
  return database
    .select({ id, version, kind, nameEn, nameZh, meetings: count(meetings.id) })
    .from(meetingSeries)
    .leftJoin(meetings, eq(meetings.seriesId, meetingSeries.id))
    .groupBy(meetingSeries.id)
    .orderBy(asc(meetingSeries.id));
}

/** The addresses that series have. */
export async function takenSlugs(tx: Transaction): Promise<Set<string>> {
  const rows = await tx.select({ slug: meetingSeries.slug }).from(meetingSeries);
  return new Set(rows.map(({ slug }) => slug));
}
