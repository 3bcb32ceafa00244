import { composedBody } from "../compose/composed-body";
import type { Sentence } from "../compose/composition";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import type { Fact } from "./fact";
import { formsOf } from "./forms";

const frames = { en: ["It is on record: ", "."], zh: ["据记录：", "。"] } as const;

/** A sentence of a composition that states one fact and nothing else. */
export function sentenceOn(fact: Fact, language: Language): Sentence {
  const [before, after] = frames[language];
  const text = formsOf(fact.kind, fact.value[language], language)[0] ?? "";
  return {
    key: fact.field,
    spans: [{ text: before }, { text, field: fact.field }, { text: after }],
    fields: [fact.field],
  };
}

/** A text that was composed of these facts, a sentence and a paragraph each. */
export function textOn(facts: readonly Fact[], language: Language): ReportText {
  const told = facts.filter(({ value }) => value[language] !== "");
  const title = language === "en" ? "A report" : "一篇稿件";
  const body = composedBody(
    told.map((fact) => [sentenceOn(fact, language)]),
    told,
    language,
  );
  return { title, summary: title, body };
}
