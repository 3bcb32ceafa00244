import { inOrder, type Phrase, together, without, wordsOf } from "../phrase";

/** Semicolons where a comma stands inside one of three or more; a comma before "and" where "and" stands inside. */
function marksFor(texts: string[]): [mark: string, beforeLast: string] {
  if (texts.length > 2 && texts.some((text) => text.includes(","))) return ["; ", "; and "];
  const inside = texts.length > 2 ? texts.slice(-2) : texts.slice(0, 1);
  return [", ", inside.some((text) => / and /.test(text)) ? ", and " : " and "];
}

/** "a, b and c" of plain words. */
export function listedWords(texts: string[]): string {
  const [mark, beforeLast] = marksFor(texts);
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(mark)}${beforeLast}${texts.at(-1)}`;
}

/** "a, b and c". */
export function listed(phrases: Phrase[]): Phrase | null {
  return inOrder(phrases, ...marksFor(phrases.map(({ spans }) => wordsOf(spans))));
}

/** "a; b; and c". */
export function enumerated(phrases: Phrase[]): Phrase | null {
  const open = phrases.map((one) => ({ ...one, spans: without(one.spans, /,$/g) }));
  return inOrder(open, "; ", "; and ");
}

/** " and " between two verbs of one subject; with a comma where "and" or a comma stands in what they are about. */
export function andBetween(phrases: Phrase[]): string {
  return phrases.some(({ spans }) => /,| and /.test(wordsOf(spans))) ? ", and " : " and ";
}

/** Verb phrases after a marker such as "to": "to a", "to a and to b", "to a; b; and c". */
export function clauses(marker: string, phrases: Phrase[]): Phrase | null {
  if (phrases.length > 2) return together(`${marker} `, enumerated(phrases));
  return inOrder(
    phrases.map((one) => together(`${marker} `, one)),
    andBetween(phrases),
  );
}
