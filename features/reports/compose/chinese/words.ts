import type { Bilingual } from "@/features/meetings/record";
import { alsoFrom, type Phrase, stated, together, wordsOf } from "../phrase";
import { tidy } from "./wording";

/** The Chinese words of a field; null when there are none. */
export function words(pair: Bilingual | undefined, field: string): Phrase | null {
  return stated(tidy(pair?.zh ?? ""), field);
}

/** Words that change how they are said, not what they say: each span's text put another way. */
export function reworded(phrase: Phrase, change: (text: string) => string): Phrase {
  return { ...phrase, spans: phrase.spans.map((span) => ({ ...span, text: change(span.text) })) };
}

/** Phrases that say the same are said once; what each comes from is kept. */
export function once(phrases: Phrase[]): Phrase[] {
  const said = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const text = wordsOf(phrase.spans);
    const same = said.get(text);
    said.set(text, same ? alsoFrom(same, ...phrase.fields) : phrase);
  }
  return [...said.values()];
}

/** Words that a clause goes on after, as in 围绕…发言: no comma may end it, and what has a mark of its own is quoted. */
export function inside(phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const text = wordsOf(phrase.spans);
  const isQuoted = /[“”‘’《》]/.test(text);
  if (/：/.test(text) || (/，/.test(text) && /、/.test(text))) return isQuoted ? phrase : together("“", phrase, "”");
  return reworded(phrase, (one) => one.replaceAll("，", "、"));
}
