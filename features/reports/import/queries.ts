import { createHash } from "node:crypto";
import { asc, eq, or, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { reports } from "@/db/schema/reports";
import { beijingSecond } from "@/platform/clock";
import type { OldPage } from "./page";

/** By what a page of the old site is known again, from whatever file it comes. */
export function importKeyOf({ sectionSlug, language, title, publishedAt }: OldPage): string {
  const origin = [sectionSlug, language, title.normalize("NFKC"), beijingSecond(publishedAt)];
  return createHash("sha256").update(JSON.stringify(origin)).digest("hex");
}

/** The report that a page of the old site has become; null while there is none. */
export async function findImported(page: OldPage, database: Database | Transaction = db) {
  const [report] = await database
    .select({ id: reports.id, slug: reports.slug })
    .from(reports)
    .where(eq(reports.importKey, importKeyOf(page)));
  return report ?? null;
}

/** The unit a page names as its source, where its name means one alone; else the municipal federation, if it is there. */
export async function findSource(name: string | undefined, tx: Transaction): Promise<number | null> {
  const wanted = (name ?? "").trim().toLowerCase();
  const names = [units.nameEn, units.nameZh, units.shortEn, units.shortZh];
  const called = await tx
    .select({ id: units.id })
    .from(units)
    .where(or(...names.map((one) => sql`lower(${one}) = ${wanted}`)))
    .limit(2);
  if (wanted !== "" && called.length === 1) return called[0]?.id ?? null;
  const [municipal] = await tx
    .select({ id: units.id })
    .from(units)
    .where(eq(units.kind, "municipal"))
    .orderBy(asc(units.protocolOrder), asc(units.id))
    .limit(1);
  return municipal?.id ?? null;
}
