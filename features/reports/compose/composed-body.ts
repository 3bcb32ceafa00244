import type { Body, Inline } from "../body/document";
import type { Fact } from "../facts/fact";
import type { Language } from "../language";
import type { Sentence } from "./composition";
import type { KeptSentence } from "./kept-composition";

type Words = Extract<Inline[number], { type: "text" }>;

/** What parts one composed sentence from the next. */
export const between: Record<Language, string> = { en: " ", zh: "" };

/** A composed sentence as text of a body, bound to its facts and known by its key. */
export function boundSentence({ key, spans }: Sentence, facts: readonly Fact[], language: Language): Words[] {
  const sentence = { type: "sentence" as const, attrs: { key } };
  return spans.map(({ text, field }) => {
    const fact = facts.find((one) => one.field === field);
    if (!fact) return { type: "text", text, marks: [sentence] };
    const bound = { type: "fact" as const, attrs: { field: fact.field, seen: fact.value[language] } };
    return { type: "text", text, marks: [sentence, bound] };
  });
}

/** The same of a sentence that is kept with the values that were seen. */
export function keptWords({ key, spans }: KeptSentence): Words[] {
  const sentence = { type: "sentence" as const, attrs: { key } };
  return spans.map(({ text, field, seen }) => {
    if (field === undefined || seen === undefined) return { type: "text", text, marks: [sentence] };
    return { type: "text", text, marks: [sentence, { type: "fact", attrs: { field, seen } }] };
  });
}

/** Composed paragraphs as a body. */
export function composedBody(paragraphs: Sentence[][], facts: readonly Fact[], language: Language): Body {
  return {
    type: "doc",
    content: paragraphs.map((sentences) => ({
      type: "paragraph",
      content: sentences.flatMap((sentence, index): Words[] => [
        ...(index > 0 && between[language] !== "" ? [{ type: "text" as const, text: between[language] }] : []),
        ...boundSentence(sentence, facts, language),
      ]),
    })),
  };
}
