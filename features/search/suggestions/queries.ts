import { desc, like, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { searchEntries, searchWords } from "@/db/schema/search";
import { hitsIn } from "../excerpt";
import { byIndex } from "../queries";
import { longestQuery, openWord, strictQuery, termsOf, unfinished } from "../query";

const most = 8;

/** Titles on the site that hold what is being typed, the newest first; each in the language it was typed in. */
export async function suggestTitles(typed: string, database: Database = db): Promise<string[]> {
  const q = typed.slice(0, longestQuery);
  const open = openWord(q);
  const words = open
    ? await database
        .select({ word: searchWords.word })
        .from(searchWords)
        .where(like(searchWords.word, `${open}%`))
        .orderBy(sql`length(${searchWords.word})`)
        .limit(most)
    : [];
  const wishes = unfinished(
    q,
    words.map(({ word }) => word),
  );
  if (wishes.length === 0) return [];
  const { kind, subjectId, language, title, terms, at } = searchEntries;
  const rows = await byIndex(database, (tx) =>
    tx
      .select({ kind, subjectId, title })
      .from(searchEntries)
      .where(sql`(${kind}, ${subjectId}) in (
      select kind, subject_id from ${searchEntries}
      where ts_filter(${terms}, '{a}'::"char"[]) @@ ${strictQuery(wishes)}::tsquery
      order by at desc limit ${most})`)
      .orderBy(desc(at), kind, desc(subjectId), language),
  );
  const titles = new Map<string, string[]>();
  for (const row of rows) {
    const key = `${row.kind} ${row.subjectId}`;
    titles.set(key, [...(titles.get(key) ?? []), row.title]);
  }
  const wanted = termsOf(wishes);
  const fitting = (all: string[]) => all.find((one) => hitsIn(one, wanted).length > 0) ?? all.at(-1) ?? "";
  return [...new Set([...titles.values()].map(fitting))];
}
