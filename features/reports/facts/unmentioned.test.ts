import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { bodyOf } from "../body/document";
import { kept } from "../compose/kept-composition";
import { blankText } from "../draft";
import type { Fact } from "./fact";
import { factsOf } from "./facts-of";
import { insertionOf } from "./insertion";
import { mentionsIn } from "./mentioned";
import { sentenceOn, textOn } from "./testing-texts";
import { tokensOf } from "./token";
import { unmentionedIn } from "./unmentioned";

const facts = factsOf(facts2024Q1());
const hand = (...lines: string[]) => ({ title: "BWF Holds Meeting", summary: "", body: bodyOf(lines) });
const fields = (text: Parameters<typeof unmentionedIn>[0], language: "en" | "zh" = "en") =>
  unmentionedIn(text, language, facts, null).map(({ fact, certain }) => `${fact.field}${certain ? "" : "?"}`);

describe("what a text does not mention", () => {
  it("is nothing of what it was composed of, and nothing while it is not begun", () => {
    expect(fields(textOn(facts, "en"))).toEqual([]);
    expect(fields(textOn(facts, "zh"), "zh")).toEqual([]);
    expect(fields(null)).toEqual([]);
    expect(fields(blankText)).toEqual([]);
  });

  it("is what was taken out of it, without what only tells more of that", () => {
    const rest = facts.filter(({ field }) => !/^(?:venue|headCount|series|halfDay|person\.)/.test(field));
    expect(fields(textOn(rest, "en"))).toEqual(["venue", "headCount", "person.1.name"]);
    const named = facts.filter(({ field }) => field !== "person.1.posts");
    expect(fields(textOn(named, "en"))).toEqual(["person.1.posts"]);
  });

  it("is told first of what readers ask for first", () => {
    const [one] = facts;
    const found = fields(textOn(one ? [one] : [], "zh"), "zh");
    expect(found.slice(0, 5)).toEqual(["date", "venue", "headCount", "purpose", "presenters.0"]);
    expect(found).not.toContain("series");
    expect(found).not.toContain("presenters.0.subject");
  });

  it("is not certain of what a text written by hand may say in its own words", () => {
    const found = fields(hand("BWF held a meeting on March 26. It was attended by 40 people."));
    expect(found.slice(0, 3)).toEqual(["venue", "purpose?", "presenters.0"]);
    expect(found).toContain("asks.2?");
    expect(found).not.toContain("date");
    expect(fields(hand("They were asked to pool the strength of all sides concerned."))).not.toContain("asks.2?");
  });
});

describe("what brings a fact into a text", () => {
  const find = (field: string): Fact => {
    const fact = facts.find((one) => one.field === field);
    if (!fact) throw new Error(field);
    return fact;
  };
  const composed = {
    ...{ title: sentenceOn(find("host"), "en"), summary: [], captions: [] },
    paragraphs: [
      [sentenceOn(find("venue"), "en")],
      [sentenceOn(find("headCount"), "en"), sentenceOn(find("date"), "en")],
    ],
  };
  const composition = kept(composed, facts, "en");
  const words = (field: string, mentions: Parameters<typeof insertionOf>[4] = [], now = facts) =>
    insertionOf(find(field), "en", now, composition, mentions);
  const said = (content: ReturnType<typeof words>) =>
    content.map((node) => (node.type === "text" ? node.text : "")).join("");

  it("is its composed sentence", () => {
    expect(said(words("headCount"))).toBe("It is on record: 40.");
    expect(words("headCount")[1]).toMatchObject({
      marks: [
        { type: "sentence", attrs: { key: "headCount" } },
        { type: "fact", attrs: { field: "headCount", seen: "40" } },
      ],
    });
  });

  it("is its plain words where there is no such sentence, where that is old, or says what stands there", () => {
    expect(said(words("purpose"))).toBe("review the work on grassroots organizations construction");
    const more = facts.map((one) => (one.field === "headCount" ? { ...one, value: { en: "41", zh: "41" } } : one));
    expect(
      said(insertionOf({ ...find("headCount"), value: { en: "41", zh: "41" } }, "en", more, composition, [])),
    ).toBe("41");
    const both = { ...composed, paragraphs: [[{ ...sentenceOn(find("venue"), "en"), key: "opening" }]] };
    both.paragraphs[0]?.[0]?.spans.push({ text: "March 26", field: "date" });
    const wider = kept(both, facts, "en");
    expect(said(insertionOf(find("venue"), "en", facts, wider, []))).toContain("March 26");
    const dated = [{ field: "date", seen: "2024-03-26", how: "found" as const }];
    expect(said(insertionOf(find("venue"), "en", facts, wider, dated))).toBe(
      "Beijing Women and Children's Service Center",
    );
  });

  it("is a mention of it afterwards, in either language", () => {
    const aFact = fc.constantFrom(...facts);
    fc.assert(
      fc.property(aFact, fc.constantFrom("en" as const, "zh" as const), fc.boolean(), (fact, language, whole) => {
        const content = insertionOf(fact, language, facts, whole ? composition : null, []);
        const text = {
          ...blankText,
          body: { type: "doc" as const, content: [{ type: "paragraph" as const, content }] },
        };
        expect(tokensOf(text.body).map(({ field, seen }) => [field, seen])).toEqual([
          [fact.field, fact.value[language]],
        ]);
        expect(mentionsIn(text, language, facts, null)).toContainEqual({
          ...{ field: fact.field, seen: fact.value[language], how: "bound" },
        });
      }),
    );
  });
});
