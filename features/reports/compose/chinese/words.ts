import type { Bilingual } from "@/features/meetings/record";
import { type Phrase, stated, together } from "../phrase";
import { tidy } from "./wording";

/** The Chinese words of a field; null when there are none. */
export function words(pair: Bilingual | undefined, field: string): Phrase | null {
  return stated(tidy(pair?.zh ?? ""), field);
}

/** Words that change how they are said, not what they say: each span's text put another way. */
export function reworded(phrase: Phrase, change: (text: string) => string): Phrase {
  return { ...phrase, spans: phrase.spans.map((span) => ({ ...span, text: change(span.text) })) };
}

/** Words that a clause goes on after, as in 围绕…发言: no comma may end it, and what has a mark of its own is quoted. */
export function inside(phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const text = phrase.spans.map((span) => span.text).join("");
  const isQuoted = /[“”‘’《》]/.test(text);
  if (/：/.test(text) || (/，/.test(text) && /、/.test(text))) return isQuoted ? phrase : together("“", phrase, "”");
  return reworded(phrase, (one) => one.replaceAll("，", "、"));
}
