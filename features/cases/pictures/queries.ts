import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { cases } from "@/db/schema/cases";

/** Whether a case that visitors can read right now shows this picture. */
export async function isPictureOfCase(key: string, database: Database = db): Promise<boolean> {
  const shown = and(eq(cases.pictureKey, key), isNotNull(cases.publishedAt), isNull(cases.withdrawnAt));
  return (await database.$count(cases, shown)) > 0;
}
