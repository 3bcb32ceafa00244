import { withoutSentenceOf } from "../compose/again/put";
import type { KeptComposition } from "../compose/kept-composition";
import { wordsOf } from "../compose/phrase";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import type { FactsGiven } from "./given";
import { type BesideRecord, broughtInLine } from "./in-line";
import type { KeptFact, Unsettled } from "./standing";
import type { Token } from "./token";

type Beside = Pick<FactsGiven, "facts" | "compositions" | "theirs"> & { kept: readonly KeptFact[] };

/** What stands beside one language of a text that is being written. */
function besideOf(text: ReportText, { facts, kept, compositions, theirs }: Beside, language: Language): BesideRecord {
  return { text, facts, kept, language, base: compositions[language], theirs: theirs[language] };
}

/** Whether a changed fact can be taken over as a whole: what a person has written about one that is gone cannot. */
export function canTakeOver(text: ReportText, change: Unsettled, beside: Beside, language: Language): boolean {
  return broughtInLine(besideOf(text, beside, language), [change], "needed").left.length === 0;
}

/** One language with a changed fact saying what the record says now, in every place that states it. */
export function takenOver<Text extends ReportText>(
  text: Text,
  change: Unsettled,
  beside: Beside,
  language: Language,
): Text {
  return { ...text, ...broughtInLine(besideOf(text, beside, language), [change], "needed").text };
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
