import { withoutSentenceOf } from "../compose/again/put";
import type { KeptComposition } from "../compose/kept-composition";
import { wordsOf } from "../compose/phrase";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import { acceptedIn } from "./accept";
import type { Fact } from "./fact";
import { retold } from "./forms";
import type { Unsettled } from "./standing";
import type { Token } from "./token";

function lineWith(line: string, tokens: readonly Token[], tell: (words: string) => string): string {
  return tokens.reduceRight((told, { from, to, text }) => told.slice(0, from) + tell(text) + told.slice(to), line);
}

/** One language with a changed fact saying what the record says now, in every place that states it. */
export function takenOver<Text extends ReportText>(
  text: Text,
  change: Unsettled,
  fact: Fact,
  language: Language,
): Text {
  const tell = (words: string) => retold(words, fact.kind, change.seen, fact.value[language], language);
  const at = (place: Token["place"]) => change.tokens.filter((token) => token.place === place);
  return {
    ...text,
    title: lineWith(text.title, at("title"), tell),
    summary: lineWith(text.summary, at("summary"), tell),
    body: acceptedIn(text.body, change, fact, language),
  };
}

function summaryWords(kept: KeptComposition | null, key: string): string {
  return wordsOf(kept?.summary.find((sentence) => sentence.key === key)?.spans ?? []).trim();
}

/** Whether the sentences that state a fact can be taken out whole: those of a title and what nobody composed cannot. */
export function canTakeOut(text: ReportText, { tokens }: Unsettled, kept: KeptComposition | null): boolean {
  return tokens.every(({ place, sentence }) => {
    if (sentence === null || place === "title") return false;
    const words = place === "body" ? null : summaryWords(kept, sentence);
    return words === null || (words !== "" && text.summary.includes(words));
  });
}

/** One language without the sentences that state a fact. */
export function takenOut<Text extends ReportText>(
  text: Text,
  { tokens }: Unsettled,
  kept: KeptComposition | null,
  language: Language,
): Text {
  const keysAt = (place: Token["place"]) => [
    ...new Set(tokens.flatMap((token) => (token.place === place && token.sentence ? [token.sentence] : []))),
  ];
  return {
    ...text,
    summary: keysAt("summary")
      .reduce((summary, key) => summary.replace(summaryWords(kept, key), ""), text.summary)
      .replace(/ {2,}/g, " ")
      .trim(),
    body: keysAt("body").reduce((body, key) => withoutSentenceOf(body, key, language), text.body),
  };
}
