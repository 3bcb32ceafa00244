import type { Inline } from "../body/document";
import { boundSentence } from "../compose/composed-body";
import type { KeptComposition, KeptSentence } from "../compose/kept-composition";
import type { Language } from "../language";
import type { Fact } from "./fact";
import { formsOf } from "./forms";
import type { Mention } from "./mentioned";

/** Whether a sentence still says what the record says, and nothing that the text says already. */
function isFitting({ spans }: KeptSentence, wanted: Fact, facts: readonly Fact[], told: string[], language: Language) {
  const bound = spans.flatMap(({ field, seen }) => (field === undefined ? [] : [{ field, seen }]));
  const isCurrent = bound.every(
    ({ field, seen }) => facts.find((one) => one.field === field)?.value[language] === seen,
  );
  return (
    isCurrent && bound.some(({ field }) => field === wanted.field) && !bound.some(({ field }) => told.includes(field))
  );
}

/**
 * What brings a fact into a text, bound to it: its composed sentence, if that says nothing else that the text has
 * already, or its plain words.
 */
export function insertionOf(
  fact: Fact,
  language: Language,
  facts: readonly Fact[],
  composition: KeptComposition | null,
  mentions: readonly Mention[],
): Inline {
  const told = mentions.map(({ field }) => field);
  const sentence = composition?.paragraphs.flat().find((one) => isFitting(one, fact, facts, told, language));
  if (sentence) {
    const spans = sentence.spans.map(({ text, field }) => (field === undefined ? { text } : { text, field }));
    return boundSentence({ ...sentence, spans }, facts, language);
  }
  const [text = ""] = formsOf(fact.kind, fact.value[language], language);
  const seen = fact.value[language];
  return [{ type: "text", text, marks: [{ type: "fact", attrs: { field: fact.field, seen } }] }];
}
