import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import { textOf } from "../body/contents";
import { mapInline } from "../body/inline";
import type { KeptComposition } from "../compose/kept-composition";
import { drafted, recordsInBoth } from "../compose/testing-drafts";
import type { ReportText } from "../draft";
import { type Language, languages, otherLanguage } from "../language";
import { factsOf } from "./facts-of";
import { type Difference, parityOf } from "./parity";
import { canTakeOut, takenOut } from "./take-over";
import { type Token, tokensOfText } from "./token";

type Draft = { text: ReportText; kept: KeptComposition };

function both(meeting: MeetingFacts, seed: number) {
  const options = { publicationYear: 2026, seed };
  const drafts: Record<Language, Draft> = {
    en: drafted(meeting, "en", options),
    zh: drafted(meeting, "zh", options),
  };
  const facts = factsOf(meeting);
  const differences = (changes: Partial<Record<Language, ReportText>> = {}) =>
    parityOf({ en: changes.en ?? drafts.en.text, zh: changes.zh ?? drafts.zh.text }, facts, {
      en: drafts.en.kept,
      zh: drafts.zh.kept,
    });
  return { drafts, facts, differences };
}

const boundIn = ({ text, kept }: Draft) => [...new Set(tokensOfText(text, kept).map(({ field }) => field))];

function lineWithout(line: string, tokens: Token[]): string {
  return tokens
    .toSorted((one, other) => other.from - one.from)
    .reduce((now, { from, to }) => now.slice(0, from) + now.slice(to), line);
}

/** A text without the words that state a fact, wherever they are bound to it. */
function withoutWords({ text, kept }: Draft, field: string): ReportText {
  const tokens = tokensOfText(text, kept).filter((token) => token.field === field);
  const at = (place: Token["place"]) => tokens.filter((token) => token.place === place);
  const content = mapInline(text.body.content, (line) =>
    line.filter((node) => {
      const marks = node.type === "text" ? (node.marks ?? []) : [];
      return !marks.some((mark) => mark.type === "fact" && mark.attrs.field === field);
    }),
  );
  return {
    title: lineWithout(text.title, at("title")),
    summary: lineWithout(text.summary, at("summary")),
    body: { ...text.body, content },
  };
}

/** What parity says once a language states these fields no more: the others are said as before. */
function expected(before: Difference[], gone: string[], language: Language, others: string[]): Difference[] {
  const missing = gone
    .filter((field) => others.includes(field))
    .map((field): Difference => ({ field, how: "missing", in: language }));
  const isOld = (one: Difference) => !gone.includes(one.field);
  return [...before.filter(isOld), ...missing];
}

const inOrder = (all: Difference[]) => all.map((one) => JSON.stringify(one)).toSorted();

/** Whether words that stated a fact stand in a title or a summary still: there nobody can tell what they are bound to. */
const stillSaid = (draft: Draft, after: ReportText, field: string) =>
  tokensOfText(draft.text, draft.kept).some(
    (token) => token.field === field && `${after.title}\n${after.summary}`.includes(token.text),
  );

describe("the two composed languages of the seed's meeting", () => {
  const fields = factsOf(facts2024Q1()).map(({ field }) => field);
  // One unit briefed and handed out: it is named once, and with that word both are gone.
  const toldWithAnother = "agenda.2.unit";
  const told = fields.filter((field) => field !== toldWithAnother);

  it.each(told)("differ in %s alone once it is taken out of one of them", (field) => {
    for (const seed of [0, 1, 2, 3, 4, 5]) {
      const { drafts, differences } = both(facts2024Q1(), seed);
      for (const language of languages) {
        const text = withoutWords(drafts[language], field);
        const gone = field === "agenda.1.unit" ? [field, toldWithAnother] : [field];
        const missing = gone.map((one) => ({ field: one, how: "missing", in: language }));
        expect(differences({ [language]: text })).toEqual(missing);
      }
    }
  });
});

describe("the two composed languages of any record", () => {
  const anyField = fc.double({ min: 0, max: 0.999, noNaN: true });
  const pick = (all: string[], at: number) => all[Math.floor(all.length * at)] ?? "";

  it("differ in any fact whose words are taken out of one of them, and in nothing else than before", () => {
    const named = { en: 0, zh: 0 };
    fc.assert(
      fc.property(recordsInBoth, fc.nat(), anyField, fc.constantFrom(...languages), (meeting, seed, at, language) => {
        const { drafts, facts, differences } = both(meeting, seed);
        const field = pick(boundIn(drafts[language]), at);
        const text = withoutWords(drafts[language], field);
        fc.pre(!stillSaid(drafts[language], text, field));
        const wanted = expected(differences(), [field], language, boundIn(drafts[otherLanguage(language)]));
        const found = differences({ [language]: text });
        const said = (name: string) => facts.find((fact) => fact.field === name)?.value[language] ?? "";
        const bound = boundIn(drafts[language]);
        // What had no words of its own goes with those that said it too.
        const isCarried = (one: Difference) => !bound.includes(one.field) && said(field).includes(said(one.field));
        const isOld = (one: Difference) => inOrder(wanted).includes(JSON.stringify(one));
        expect(inOrder(found.filter((one) => isOld(one) || !isCarried(one)))).toEqual(inOrder(wanted));
        if (wanted.some((one) => one.field === field)) named[language]++;
      }),
      { numRuns: 60 },
    );
    expect(Math.min(named.en, named.zh)).toBeGreaterThan(10);
  });

  it("differ in every fact that stood in sentences taken out of one of them", () => {
    fc.assert(
      fc.property(recordsInBoth, fc.nat(), anyField, fc.constantFrom(...languages), (meeting, seed, at, language) => {
        const { drafts, facts, differences } = both(meeting, seed);
        const draft = { ...drafts[language], text: { ...drafts[language].text, title: "" } };
        const field = pick(boundIn(draft), at);
        const tokens = tokensOfText(draft.text, draft.kept).filter((token) => token.field === field);
        const change = { field, seen: tokens[0]?.seen ?? "", recorded: "", tokens };
        fc.pre(canTakeOut(draft.text, change, draft.kept));
        const text = takenOut(draft.text, change, draft.kept, language);
        fc.pre(textOf(text.body) !== "");
        const left = boundIn({ ...draft, text });
        const found = differences({ [language]: text });
        const missing = found.flatMap((one) => (one.how === "missing" && one.in === language ? [one.field] : []));
        const gone = boundIn(draft).filter((one) => !left.includes(one));
        expect(gone).toContain(field);
        const others = boundIn(drafts[otherLanguage(language)]);
        const searchable = facts.filter((one) => gone.includes(one.field) && others.includes(one.field));
        for (const fact of searchable) {
          const said = missing.includes(fact.field) || stillSaid(draft, text, fact.field);
          expect([fact.field, said]).toEqual([fact.field, true]);
        }
        for (const one of left) expect(missing).not.toContain(one);
      }),
      { numRuns: 60 },
    );
  });
});
