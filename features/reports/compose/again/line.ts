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

type Span = KeptSentence["spans"][number];

/** A span as it stands at a place of a line: with its own words, those it had before, or those of what the record says now. */
function standing(span: Span, line: string, at: number, facts: readonly Fact[], language: Language): Span | null {
  const { text, field, seen, before } = span;
  const fact = facts.find((one) => one.field === field);
  const value = fact?.value[language] ?? "";
  const told = fact && seen !== undefined && value !== "" && value !== seen;
  const now = told ? { field, seen: value, text: retold(text, fact.kind, seen, value, language) } : span;
  const put = before ? { field, ...before } : span;
  const fits = [span, now, put].filter((one) => one.text !== "" && line.startsWith(one.text, at));
  return fits.toSorted((one, other) => other.text.length - one.text.length)[0] ?? null;
}

function readAt(sentence: KeptSentence, line: string, from: number, facts: readonly Fact[], language: Language) {
  const spans: Span[] = [];
  let at = from;
  for (const span of sentence.spans) {
    const read = standing(span, line, at, facts, language);
    if (!read) return null;
    spans.push(read);
    at += read.text.length;
  }
  return { sentence: { ...sentence, spans }, end: at };
}

/**
 * The sentences of a plain line as they stand there, where it says nothing but what was composed for it, apart from
 * facts of which it says the value of now; null where a person has written something else.
 */
export function readLine(
  line: string,
  sentences: readonly KeptSentence[],
  base: KeptComposition,
  facts: readonly Fact[],
  language: Language,
): KeptSentence[] | null {
  const read: KeptSentence[] = [];
  let at = 0;
  for (const [index, { key }] of sentences.entries()) {
    if (index > 0) {
      if (!line.startsWith(between[language], at)) return null;
      at += between[language].length;
    }
    const found = wordingsOf(key, base)
      .map((wording) => readAt(wording, line, at, facts, language))
      .filter((one) => one !== null)
      .toSorted((one, other) => other.end - one.end)[0];
    if (!found) return null;
    read.push(found.sentence);
    at = found.end;
  }
  return at === line.length ? read : null;
}
