import { pairsOf, wordsOfRun } from "./terms/han";
import { soundPairs, syllablesOf } from "./terms/pinyin";
import { stopWords } from "./terms/stop-words";
import { rootOf, type Token, tokensOf } from "./terms/token";
import { soundMark } from "./terms/vector";

/** One thing that was typed and each way to find it: all terms of one of the options stand in what is found. */
export type Wish = { typed: string; options: string[][] };

export const longestQuery = 200;
const mostWishes = 24;

// English words that also sound like Chinese ones, of which only the English is meant.
const onlyEnglish = new Set(["like", "made", "name", "take", "time", "women"]);

const soundsOf = (syllables: readonly string[]) => soundPairs(syllables).map((sound) => `${soundMark}${sound}`);
const rootsOf = (words: readonly string[]) => words.filter((word) => !stopWords.has(word)).map(rootOf);
const isSyllable = (token: Token | undefined) =>
  token?.kind === "word" && syllablesOf(token.text).some(({ length }) => length === 1);

function wishOfWord(word: string): Wish {
  const ways = onlyEnglish.has(word) ? [] : syllablesOf(word).filter(({ length }) => length > 1);
  return { typed: word, options: [rootsOf([word]), ...ways.map(soundsOf)].filter(({ length }) => length > 0) };
}

/** "ji du" is two English words or, said together, one Chinese word. */
function wishOfSyllables(words: readonly string[]): Wish {
  return { typed: words.join(" "), options: [rootsOf(words), soundsOf(words)].filter(({ length }) => length > 0) };
}

/**
 * Reads what someone typed, two hundred characters at most. Signs, quotes and operators are no words; words that stand
 * everywhere are left out.
 */
export function readQuery(typed: string): Wish[] {
  const tokens = tokensOf(typed.slice(0, longestQuery));
  const wishes: Wish[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === "han") {
      wishes.push(...wordsOfRun(token.text).map((word) => ({ typed: word, options: [pairsOf(word)] })));
    } else if (isSyllable(token) && isSyllable(tokens[index + 1])) {
      const from = index;
      while (isSyllable(tokens[index + 1])) index++;
      wishes.push(wishOfSyllables(tokens.slice(from, index + 1).map(({ text }) => text)));
    } else if (token) wishes.push(wishOfWord(token.text));
  }
  const known = new Map(wishes.filter(({ options }) => options.length > 0).map((wish) => [wish.typed, wish]));
  return [...known.values()].slice(0, mostWishes);
}

/** Every term by which these wishes may be found, as they are marked in an excerpt. */
export function termsOf(wishes: readonly Wish[]): Set<string> {
  return new Set(wishes.flatMap(({ options }) => options.flat()));
}

// Terms hold letters, digits and the mark of sounds alone, so that quotes cannot be broken out of.
const joined = (parts: string[], sign: "&" | "|") =>
  parts.length > 1 ? `(${parts.join(` ${sign} `)})` : (parts[0] ?? "");
const asked = ({ options }: Wish) =>
  joined(
    options.map((terms) =>
      joined(
        terms.map((term) => (term.endsWith("*") ? `'${term.slice(0, -1)}':*` : `'${term}'`)),
        "&",
      ),
    ),
    "|",
  );

/** A tsquery that asks for every wish. */
export function strictQuery(wishes: readonly Wish[]): string {
  return joined(wishes.map(asked), "&");
}

/** What to ask when nothing has every wish: first for whole words, then for all but one of them, then for any. */
export function looserQueries(wishes: readonly Wish[]): string[] {
  const telling = wishes.filter(({ typed }) => Array.from(typed).length > 1);
  const butOne = telling.map((left) => strictQuery(telling.filter((wish) => wish !== left)));
  return [
    ...(telling.length > 0 && telling.length < wishes.length ? [strictQuery(telling)] : []),
    ...(telling.length > 2 ? [joined(butOne, "|")] : []),
    ...(telling.length > 1 ? [joined(telling.map(asked), "|")] : []),
  ];
}

/** The words someone is still typing: the last may go on as one of `words`, or sound on. */
export function unfinished(typed: string, words: readonly string[]): Wish[] {
  const wishes = readQuery(typed);
  const last = wishes.at(-1);
  const open = openWord(typed);
  if (!open) return wishes;
  const options = [...(last?.typed === open ? last.options : []), ...words.map((word) => [rootOf(word)])];
  const before = last?.typed === open ? wishes.slice(0, -1) : wishes;
  return [...before, { typed: open, options: [...options, [`${soundMark}${open}*`], [`${open}*`]] }];
}

/** The word at the end that may not be typed to its end; null when none is. */
export function openWord(typed: string): string | null {
  const text = typed.slice(0, longestQuery);
  const last = tokensOf(text).at(-1);
  return last?.kind === "word" && last.to === text.length && /^[a-z]{2,}$/.test(last.text) ? last.text : null;
}
