import type { Fact } from "../../facts/fact";
import { retold } from "../../facts/forms";
import type { Language } from "../../language";
import { between } from "../composed-body";
import type { KeptComposition, KeptSentence } from "../kept-composition";
import { wordsOf } from "../phrase";
import { wordingsOf } from "./as-composed";

/** Composed sentences as one plain line, such as a summary. */
export function lineOf(sentences: readonly Pick<KeptSentence, "spans">[], language: Language): string {
  return sentences.map(({ spans }) => wordsOf(spans)).join(between[language]);
}

/** Where in a line the wording ends that begins at `from`, its facts as they were or as the record has them now; -1 for nowhere. */
function endOf(
  { spans }: KeptSentence,
  line: string,
  from: number,
  facts: readonly Fact[],
  language: Language,
): number {
  let at = from;
  for (const { text, field, seen } of spans) {
    const fact = facts.find((one) => one.field === field);
    const now = fact && seen !== undefined ? retold(text, fact.kind, seen, fact.value[language], language) : text;
    const said = [text, now].filter((words) => words !== "" && line.startsWith(words, at));
    if (said.length === 0) return -1;
    at += Math.max(...said.map((words) => words.length));
  }
  return at;
}

/** Whether a plain line still says what was composed for it, sentence by sentence, apart from facts that were accepted since. */
export function isLineAsComposed(
  line: string,
  sentences: readonly KeptSentence[],
  base: KeptComposition,
  facts: readonly Fact[],
  language: Language,
): boolean {
  let at = 0;
  for (const [index, { key }] of sentences.entries()) {
    if (index > 0) {
      if (!line.startsWith(between[language], at)) return false;
      at += between[language].length;
    }
    const ends = wordingsOf(key, base).map((wording) => endOf(wording, line, at, facts, language));
    const end = Math.max(-1, ...ends);
    if (end < 0) return false;
    at = end;
  }
  return at === line.length;
}
