import { pairsOf } from "./han";
import { soundPairs, soundsOf } from "./pinyin";
import { stopWords } from "./stop-words";
import { rootOf, tokensOf } from "./token";

type Text = { title: string; summary: string; words: string };

const weights = ["A", "B", "C"] as const;
// PostgreSQL holds one megabyte; what comes after this much is not found.
const mostBytes = 600_000;

/** What a sound is kept as, so that 我们, women by its sound, is not taken for women. */
export const soundMark = "~";

function termsIn(text: string): Set<string> {
  const terms = new Set<string>();
  for (const token of tokensOf(text)) {
    if (token.kind === "word") {
      if (!stopWords.has(token.text)) terms.add(rootOf(token.text));
      continue;
    }
    for (const character of token.text) terms.add(character);
    for (const pair of pairsOf(token.text)) terms.add(pair);
    for (const sound of soundPairs(soundsOf(token.text))) terms.add(`${soundMark}${sound}`);
  }
  return terms;
}

/** What these texts are found by, as PostgreSQL writes a tsvector: terms of titles weigh A, of summaries B, others C. */
export function vectorOf(texts: readonly Text[]): string {
  const found = new Map<string, string>();
  const parts = [texts.map(({ title }) => title), texts.map(({ summary }) => summary), texts.map(({ words }) => words)];
  let bytes = 0;
  for (const [index, part] of parts.entries()) {
    for (const term of new Set(part.flatMap((text) => [...termsIn(text)]))) {
      const before = found.get(term);
      bytes += 4 + (before === undefined ? Buffer.byteLength(term) + 4 : 0);
      if (bytes > mostBytes) break;
      found.set(term, `${before === undefined ? "" : `${before},`}${index + 1}${weights[index]}`);
    }
  }
  return [...found].map(([term, places]) => `'${term}':${places}`).join(" ");
}

/** The English words of these texts as they are written, for forgiving slips of typing. */
export function wordsIn(texts: readonly Text[]): string[] {
  const written = texts.flatMap(({ title, summary, words }) => tokensOf(`${title}\n${summary}\n${words}`));
  const english = written.filter(({ kind, text }) => kind === "word" && /^[a-z]{3,24}$/.test(text));
  return [...new Set(english.map(({ text }) => text))].sort();
}
