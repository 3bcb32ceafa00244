import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { searchEntries, searchWords } from "@/db/schema/search";
import type { SearchEntry, SearchKind } from "./entry";
import { entryRows } from "./rows";
import { wordsIn } from "./terms/vector";

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
  await tx.insert(searchEntries).values(entryRows(subject, entries));
  await learnWords(tx, wordsIn(entries));
}

async function learnWords(tx: Transaction, words: string[]): Promise<void> {
  if (words.length === 0) return;
  await tx.execute(sql`
    insert into ${searchWords} (word)
    select given.word from unnest(${sql.param(words)}::text[]) as given(word)
    where not exists (select from ${searchWords} as known where known.word = given.word)
    on conflict do nothing`);
}
