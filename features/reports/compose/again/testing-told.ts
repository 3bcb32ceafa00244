import fc from "fast-check";
import type { Fact, FactKind } from "../../facts/fact";
import { formsOf } from "../../facts/forms";
import type { Language } from "../../language";
import { composedBody } from "../composed-body";
import type { Composition, Sentence } from "../composition";
import { kept } from "../kept-composition";
import { lineOf } from "./line";

const fields: [field: string, kind: FactKind, values: string[]][] = [
  ["headCount", "count", ["40", "41", "nearly 60"]],
  ["date", "day", ["2024-03-26", "2024-03-27"]],
  ["presenters.0", "districts", ["Pinggu, Daxing, Huairou", "Daxing, Pinggu, Huairou"]],
  ["venue", "place", ["Lotus Hall", "River Hall"]],
];

/** The facts of a record of which each field has one of a few values; the same in both languages. */
export const someFacts: fc.Arbitrary<Fact[]> = fc
  .tuple(...fields.map(([, , values]) => fc.constantFrom(...values)))
  .map((values) =>
    fields.map(([field, kind], at) => ({ field, kind, value: { en: values[at] ?? "", zh: values[at] ?? "" } })),
  );

const keys = ["opening", "attendance", "agenda.1", "agenda.2", "agenda.3", "asks", "outlook"];

type Shape = { wording: number; fields: number[] };

function sentenceOf(key: string, { wording, fields: stated }: Shape, facts: Fact[], language: Language): Sentence {
  const spans = stated.flatMap((at) => {
    const fact = facts[at % facts.length];
    const text = fact && formsOf(fact.kind, fact.value[language], language)[0];
    return fact && text ? [{ text, field: fact.field }, { text: ` in ${key}` }] : [];
  });
  return { key, fields: [key], spans: [{ text: `Wording ${wording} of ${key}: ` }, ...spans, { text: "." }] };
}

const shape = fc.record({
  wording: fc.integer({ min: 1, max: 2 }),
  fields: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
});

const plan = fc.record({
  order: fc.shuffledSubarray(keys, { minLength: 1 }),
  breaks: fc.array(fc.boolean(), { minLength: keys.length, maxLength: keys.length }),
  shapes: fc.array(shape, { minLength: keys.length + 2, maxLength: keys.length + 2 }),
});

function compositionOf({ order, breaks, shapes }: Plan, facts: Fact[], language: Language): Composition {
  const told = (key: string, at: number) => sentenceOf(key, shapes[at] ?? { wording: 1, fields: [] }, facts, language);
  const paragraphs: Sentence[][] = [];
  for (const [at, key] of order.entries()) {
    const sentence = told(key, keys.indexOf(key));
    const last = paragraphs.at(-1);
    if (last && !breaks[at]) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return { title: told("title", keys.length), summary: [told("summary", keys.length + 1)], paragraphs, captions: [] };
}

type Plan = typeof plan extends fc.Arbitrary<infer Made> ? Made : never;

/** A record told twice: its facts and its composition as they were taken over and as they are now, and the text as taken over. */
export const toldTwice = fc
  .record({
    language: fc.constantFrom("en", "zh") as fc.Arbitrary<Language>,
    earlier: someFacts,
    facts: someFacts,
    plans: fc.oneof(
      fc.tuple(plan, plan),
      plan.map((one) => [one, one] as [Plan, Plan]),
    ),
  })
  .map(({ language, earlier, facts, plans: [before, after] }) => {
    const [was, now] = [compositionOf(before, earlier, language), compositionOf(after, facts, language)];
    const text = {
      title: lineOf([was.title], language),
      summary: lineOf(was.summary, language),
      body: composedBody(was.paragraphs, earlier, language),
    };
    const whole = {
      title: lineOf([now.title], language),
      summary: lineOf(now.summary, language),
      body: composedBody(now.paragraphs, facts, language),
    };
    const told = { base: kept(was, earlier, language), theirs: kept(now, facts, language), kept: [], facts, language };
    return { ...told, text, whole };
  });
