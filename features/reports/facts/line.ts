import type { KeptSentence } from "../compose/kept-composition";

type Span = KeptSentence["spans"][number];

/** Words that state a fact, with the value they were written from. */
export type Wording = { text: string; field: string; seen: string };

/** The words in which a plain line may state the fact of a span: as they are kept, or as they were before that. */
export function wordingsOf({ text, field, seen, before }: Span): Wording[] {
  if (field === undefined || seen === undefined) return [];
  return [{ text, field, seen }, ...(before ? [{ ...before, field }] : [])];
}

const letter = /[\p{Script=Latin}\p{N}]/u;

/** Whether words begin or end in the midst of a number or a word: the 4 of 40 is not 4. */
function isCut(line: string, from: number, to: number): boolean {
  const [outside, inside] = [[line[from - 1], line[to]] as const, [line[from], line[to - 1]] as const];
  return outside.some((one, at) => one !== undefined && letter.test(one) && letter.test(inside[at] ?? ""));
}

function placeOf(text: string, line: string, read: number): number {
  if (text === "") return -1;
  let from = line.indexOf(text, read);
  while (from >= 0 && isCut(line, from, from + text.length)) from = line.indexOf(text, from + 1);
  return from;
}

/** Reads a plain line from its start, or from where it is read already: finds the first of some wordings that stands in what is not yet read; null when none does. */
export function finderIn(line: string, start = 0) {
  let read = start;
  return <Given extends { text: string }>(wordings: readonly Given[]): { from: number; wording: Given } | null => {
    for (const wording of wordings) {
      const from = placeOf(wording.text, line, read);
      if (from < 0) continue;
      read = from + wording.text.length;
      return { from, wording };
    }
    return null;
  };
}
