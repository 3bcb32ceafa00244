import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { searchEntries } from "@/db/schema/search";

export type SearchKind = "report" | "meeting" | "case" | "district" | "event";

/** One thing on the site in one language, in words. */
export type SearchEntry = {
  language: "en" | "zh";
  /** The address of its page without the language. */
  path: string;
  title: string;
  summary: string;
  /** All its words. */
  words: string;
  section: string | null;
  districtId: number | null;
  themeId: number | null;
  /** The day it speaks of, or of its publication. */
  at: Date;
};

/**
 * Makes the search know a thing by these entries and no others; none takes it out of the search. Called by every verb
 * that puts something on the site or takes it off, in its transaction.
 */
export async function writeEntries(
  tx: Transaction,
  subject: { kind: SearchKind; id: number },
  entries: readonly SearchEntry[],
): Promise<void> {
  await tx
    .delete(searchEntries)
    .where(and(eq(searchEntries.kind, subject.kind), eq(searchEntries.subjectId, subject.id)));
  if (entries.length === 0) return;
}
