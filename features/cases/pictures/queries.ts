import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { readable } from "../published/queries";

/** Whether a case that visitors can read right now shows this picture. */
export async function isPictureOfCase(key: string, database: Database = db): Promise<boolean> {
  return (await database.$count(cases, and(eq(cases.pictureKey, key), readable))) > 0;
}
