import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { caseCollections, cases, collectionCases } from "@/db/schema/cases";
import { readable } from "./published/queries";

/** The case, locked until the transaction ends; null when there is none. */
export async function lockCase(tx: Transaction, id: number) {
  const [row] = await tx.select().from(cases).where(eq(cases.id, id)).for("update");
  if (!row) return null;
  const { districtId, themeId, slug, publishedAt, withdrawnAt } = row;
  return {
    ...{ slug, districtId, themeId, publishedAt, withdrawnAt },
    title: { en: row.titleEn, zh: row.titleZh },
    summary: { en: row.summaryEn, zh: row.summaryZh },
    problem: { en: row.problemEn, zh: row.problemZh },
    practice: { en: row.practiceEn, zh: row.practiceZh },
    result: { en: row.resultEn, zh: row.resultZh },
  };
}

/** The collection, locked until the transaction ends; null when there is none. */
export async function lockCollection(tx: Transaction, id: number) {
  const [row] = await tx.select().from(caseCollections).where(eq(caseCollections.id, id)).for("update");
  return row ?? null;
}

/** How many cases of a collection readers may see. */
export async function countReadableCases(tx: Transaction, collectionId: number): Promise<number> {
  const rows = await tx
    .select({ id: cases.id })
    .from(collectionCases)
    .innerJoin(cases, eq(cases.id, collectionCases.caseId))
    .where(and(eq(collectionCases.collectionId, collectionId), readable));
  return rows.length;
}
