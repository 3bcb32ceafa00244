import type { ReportText } from "../draft";
import type { Language } from "../language";
import { isDifferent, type TextDifference, textDifference } from "./differences";
import { plainWords } from "./passages";
import type { Row } from "./rows";
import { countWords, type Part } from "./words";

/** What changed in a text since it was translated, and in how many words; one put for another counts once. */
export type Since = TextDifference & { words: number; changed: boolean };

function wordsIn(parts: Part[], language: Language): number {
  let [words, gone, come] = [0, 0, 0];
  for (const { kind, text } of [...parts, { kind: "same", text: "" } as const]) {
    if (kind === "removed") gone += countWords(text, language);
    if (kind === "added") come += countWords(text, language);
    if (kind !== "same") continue;
    words += Math.max(gone, come);
    [gone, come] = [0, 0];
  }
  return words;
}

function wordsInRow(row: Row, language: Language): number {
  const sum = (all: Part[][]) => all.reduce((words, parts) => words + wordsIn(parts, language), 0);
  switch (row.change) {
    case "added":
    case "removed":
      return countWords(plainWords(row.passage), language);
    case "words":
      return sum([row.parts]);
    case "picture":
      return sum(row.words.map(({ parts }) => parts));
    case "cells":
      return sum(row.cells.flat());
    default:
      return 0;
  }
}

/** What a translator has to follow: the source as it was when it was translated against the source now. */
export function changedSince(then: ReportText, now: ReportText, language: Language): Since {
  const difference = textDifference(then, now, language);
  const { title, summary, rows } = difference;
  const inRows = rows.reduce((words, row) => words + wordsInRow(row, language), 0);
  const words = wordsIn(title, language) + wordsIn(summary, language) + inRows;
  return { ...difference, words, changed: isDifferent(difference) };
}
