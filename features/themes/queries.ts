import { asc } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { themes } from "@/db/schema/themes";

/** What reports, events and cases may be about, in order. */
export async function listThemes(database: Database = db) {
  return database
    .select({ id: themes.id, slug: themes.slug, nameEn: themes.nameEn, nameZh: themes.nameZh })
    .from(themes)
    .orderBy(asc(themes.position), asc(themes.id));
}
