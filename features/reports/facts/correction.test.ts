import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../body/contents";
import type { Body } from "../body/document";
import { edited, someEdits } from "../compose/again/testing-edits";
import { toldTwice } from "../compose/again/testing-told";
import { composedBody } from "../compose/composed-body";
import type { Composition, Sentence } from "../compose/composition";
import { kept } from "../compose/kept-composition";
import { correctionOf } from "./correction";
import type { Fact } from "./fact";
import type { BesideRecord } from "./in-line";
import { unsettledOf } from "./standing";
import { tokensOf } from "./token";

const fact = (field: string, kind: Fact["kind"], value: string): Fact => ({
  field,
  kind,
  value: { en: value, zh: "" },
});

type Part = string | [text: string, field: string];

const sentence = (key: string, ...parts: Part[]): Sentence => ({
  key,
  fields: [key],
  spans: parts.map((part) => (typeof part === "string" ? { text: part } : { text: part[0], field: part[1] })),
});

const before = [
  fact("headCount", "count", "40"),
  fact("venue", "place", "Lotus Hall"),
  fact("purpose", "words", "review the work"),
];

const told = (opening: Sentence, title: Sentence, more: Sentence[] = []): Composition => ({
  ...{ title, summary: [sentence("summary", ["40", "headCount"], " people met.")] },
  ...{ paragraphs: [[opening, ...more]], captions: [] },
});

const title = sentence("title", "BWF Holds Meeting to ", ["Review Work", "purpose"]);
const opening = sentence(
  "opening",
  "The BWF met at ",
  ["the Lotus Hall", "venue"],
  " with ",
  ["40", "headCount"],
  " people.",
);
const base = told(opening, title);
const text = {
  title: "BWF Holds Meeting to Review Work",
  summary: "40 people met.",
  body: composedBody(base.paragraphs, before, "en"),
};

const given = (facts: Fact[], theirs: Composition, changes: Partial<BesideRecord> = {}): BesideRecord => ({
  ...{ text, facts, kept: [], language: "en" },
  ...{ base: kept(base, before, "en"), theirs: kept(theirs, facts, "en") },
  ...changes,
});

const withFacts = (...changed: Fact[]) => [
  ...before.filter(({ field }) => !changed.some((one) => one.field === field)),
  ...changed,
];

const words = (correction: ReturnType<typeof correctionOf>) =>
  correction && [correction.text.title, correction.text.summary, textOf(correction.text.body)];

describe("a correction", () => {
  it("is none while the text says what the record says", () => {
    expect(correctionOf(given(before, base))).toBeNull();
  });

  it("puts the values of now in the place of those before, each as it stood", () => {
    const facts = withFacts(fact("headCount", "count", "41"), fact("venue", "place", "River Hall"));
    const correction = correctionOf(given(facts, base));
    expect(words(correction)).toEqual([
      "BWF Holds Meeting to Review Work",
      "41 people met.",
      "The BWF met at the River Hall with 41 people.",
    ]);
    expect(correction?.note).toBe(
      "Corrected: the number of people attending is 41, not 40; the venue is River Hall, not Lotus Hall.",
    );
  });

  it("takes words that were turned from the composition of now", () => {
    const facts = withFacts(fact("purpose", "words", "plan the year"));
    const now = told(opening, sentence("title", "BWF Holds Meeting to ", ["Plan Year", "purpose"]));
    expect(words(correctionOf(given(facts, now)))?.[0]).toBe("BWF Holds Meeting to Plan Year");
  });

  it("tells a sentence anew whose fact is gone, where nobody has edited it", () => {
    const facts = before.filter(({ field }) => field !== "venue");
    const now = told(sentence("opening", "The BWF met with ", ["40", "headCount"], " people."), title);
    const correction = correctionOf(given(facts, now));
    expect(words(correction)?.[2]).toBe("The BWF met with 40 people.");
    expect(correction).toMatchObject({ left: [], note: "Corrected: the venue is no longer stated." });
  });

  it("leaves a sentence that somebody has edited to a person, where its fact is gone", () => {
    const facts = before.filter(({ field }) => field !== "venue");
    const body = edited(text.body, { deed: "reword", at: 0 }, " indeed");
    const now = told(sentence("opening", "The BWF met."), title);
    const correction = correctionOf(given(facts, now, { text: { ...text, body } }));
    expect(textOf(correction?.text.body ?? text.body)).toBe(textOf(body));
    expect(correction).toMatchObject({ left: [{ field: "venue" }], note: "" });
  });

  it("leaves what was decided to be kept", () => {
    const facts = withFacts(fact("headCount", "count", "41"), fact("venue", "place", "River Hall"));
    const decided = {
      language: "en",
      field: "headCount",
      seen: "40",
      recorded: "41",
      reason: "Without staff.",
    } as const;
    expect(words(correctionOf(given(facts, base, { kept: [decided] })))).toEqual([
      "BWF Holds Meeting to Review Work",
      "40 people met.",
      "The BWF met at the River Hall with 40 people.",
    ]);
  });
});

describe("a correction of any text", () => {
  it("leaves nothing that waits for a decision but what it says, and loses nothing that a person wrote", () => {
    fc.assert(
      fc.property(toldTwice, someEdits, (given, edits) => {
        const body = edits.reduce<Body>((now, edit, at) => edited(now, edit, `#${at}#`), given.text.body);
        const correction = correctionOf({ ...given, text: { ...given.text, body } });
        const after = correction?.text.body ?? body;
        const waiting = unsettledOf(tokensOf(after), given.facts, [], given.language);
        const said = (correction?.left ?? []).map(({ field, seen }) => [field, seen]);
        for (const { field, seen } of waiting) expect(said).toContainEqual([field, seen]);
        const outside = tokensOf(body).reduce(
          (marks, { text: bound }) => marks.filter((mark) => !bound.includes(mark)),
          [...(textOf(body).match(/#\d#/g) ?? [])],
        );
        for (const mark of outside) expect(textOf(after)).toContain(mark);
      }),
      { numRuns: 400 },
    );
  });
});
