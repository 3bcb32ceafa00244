import { inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { searchEntries, searchWords } from "@/db/schema/search";
import { readQuery, strictQuery } from "../query";
import { tokensOf } from "../terms/token";
import { forgiven, nearestWords } from "./nearest";

const most = 5;

async function wordsLike(typed: string, database: Database): Promise<string[]> {
  const { word } = searchWords;
  // Short words share few trigrams with what they were meant as: those are sought by first letter and length.
  const rows = await database
    .select({ word })
    .from(searchWords)
    .where(
      sql`${word} % ${typed} or (${word} like ${`${typed[0]}%`} and abs(length(${word}) - ${typed.length}::int) < 2)`,
    );
  return nearestWords(
    typed,
    rows.map((row) => row.word),
  );
}

/** Of these words, in order, those that something on the site is found by. */
async function findable(words: readonly string[], database: Database): Promise<string[]> {
  const found: string[] = [];
  for (const word of words.slice(0, 3 * most)) {
    const asked = strictQuery(readQuery(word));
    if (!asked) continue;
    const { rows } = await database.execute(
      sql`select from ${searchEntries} where ${searchEntries.terms} @@ ${asked}::tsquery limit 1`,
    );
    if (rows.length > 0) found.push(word);
    if (found.length === most) break;
  }
  return found;
}

/**
 * What was probably meant by words that stand nowhere on the site: the same with the nearest word for each, and other
 * near words. Null where no word of the site is near.
 */
export async function correct(typed: string, database: Database): Promise<{ text: string; others: string[] } | null> {
  const tokens = tokensOf(typed).filter(({ kind, text }) => kind === "word" && /^[a-z]+$/.test(text));
  const doubtful = tokens.filter(({ text }) => forgiven(text) > 0);
  if (doubtful.length === 0) return null;
  const known = await database
    .select({ word: searchWords.word })
    .from(searchWords)
    .where(
      inArray(
        searchWords.word,
        doubtful.map(({ text }) => text),
      ),
    );
  let text = typed;
  const others: string[] = [];
  for (const token of doubtful.filter((one) => known.every(({ word }) => word !== one.text)).reverse()) {
    const [nearest, ...more] = await findable(await wordsLike(token.text, database), database);
    if (!nearest) continue;
    text = `${text.slice(0, token.from)}${nearest}${text.slice(token.to)}`;
    others.unshift(...more);
  }
  return text === typed ? null : { text, others: others.slice(0, most) };
}
