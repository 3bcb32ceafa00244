import { describe, expect, it } from "vitest";
import { facts2024Q1, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import { textOf } from "../body/contents";
import { mapInline } from "../body/inline";
import { keyOf } from "../compose/again/stretch";
import { drafted } from "../compose/testing-drafts";
import { type Language, languages } from "../language";
import { factsOf } from "./facts-of";
import { type BesideRecord, broughtInLine } from "./in-line";
import { unsettledOf } from "./standing";
import { tokensOfText } from "./token";

const published = facts2024Q1();

/** The record with these districts in the place of those that presented. */
function presentedBy(...slugs: string[]): MeetingFacts {
  const [first] = published.agenda.filter(({ kind }) => kind === "present");
  const at = published.agenda.findIndex(({ kind }) => kind === "present");
  const others = published.agenda.filter(({ kind }) => kind !== "present");
  if (!first) throw new Error("nobody presented");
  const items = slugs.map((slug, index) => ({ ...first, id: 200 + index, unit: unitNamed(slug) }));
  return { ...published, agenda: others.toSpliced(at, 0, ...items) };
}

function beside(was: MeetingFacts, now: MeetingFacts, language: Language, seed: number): BesideRecord {
  const [before, after] = [was, now].map((meeting) => drafted(meeting, language, { publicationYear: 2024, seed }));
  if (!before || !after) throw new Error("it was not composed");
  return { text: before.text, base: before.kept, theirs: after.kept, facts: factsOf(now), kept: [], language };
}

const changesIn = ({ text, base, facts, kept, language }: BesideRecord) =>
  unsettledOf(tokensOfText(text, base), facts, kept, language);

const seeds = Array.from({ length: 8 }, (_, seed) => seed);
const three = presentedBy("pinggu", "daxing", "huairou");

describe("one fact that is taken over", () => {
  it.each([
    ["one district in the place of several", three, presentedBy("pinggu")],
    ["several districts in the place of one", presentedBy("pinggu"), three],
    ["one person in the place of forty", published, { ...published, headCount: 1 }],
  ])("makes a sentence of its own of %s", (_, was, now) => {
    for (const language of languages) {
      for (const seed of seeds) {
        const given = beside(was, now, language, seed);
        const { text, left } = broughtInLine(given, changesIn(given), "needed");
        expect(left).toEqual([]);
        const whole = drafted(now, language, { publicationYear: 2024, seed }).text;
        expect(textOf(text.body)).toBe(textOf(whole.body));
        expect(text.summary).toBe(whole.summary);
      }
    }
  });

  it("leaves to a person what she has written about several, where it is one now", () => {
    const given = beside(three, presentedBy("pinggu"), "en", 1);
    const key = (given.base?.paragraphs ?? [])
      .flat()
      .find(({ spans }) => spans.some(({ field }) => field === "presenters.0"))?.key;
    const content = mapInline(given.text.body.content, (line) => {
      const last = line.findLastIndex((node) => keyOf(node) === key);
      return line.map((node, at) => (at === last && node.type === "text" ? { ...node, text: " all day." } : node));
    });
    const text = { ...given.text, body: { ...given.text.body, content } };
    const { text: after, left } = broughtInLine({ ...given, text }, changesIn({ ...given, text }), "needed");
    expect(left.map(({ field }) => field)).toContain("presenters.0");
    expect(textOf(after.body)).toContain("Pinggu, Daxing and Huairou");
  });

  it("binds what a person has reworded to what the record says now, and leaves her words", () => {
    const given = beside(three, presentedBy("pinggu"), "en", 1);
    const content = mapInline(given.text.body.content, (line) =>
      line.map((node) => {
        if (node.type !== "text") return node;
        const isOf = node.marks?.some((mark) => mark.type === "fact" && mark.attrs.field === "presenters.0");
        return isOf
          ? { ...node, text: "Pinggu" }
          : { ...node, text: node.text.replace(/of the women's.*of /, "from ") };
      }),
    );
    const own = { ...given, text: { ...given.text, body: { ...given.text.body, content } } };
    const { text, left } = broughtInLine(own, changesIn(own), "needed");
    expect(left).toEqual([]);
    expect(textOf(text.body)).toBe(textOf(own.text.body));
    expect(
      tokensOfText(text, own.base).filter(({ field, seen }) => field === "presenters.0" && seen === "Pinggu"),
    ).not.toEqual([]);
  });

  it("puts a value into a headline with capitals, and leaves every other sentence as it is", () => {
    const now = { ...published, purpose: { ...published.purpose, en: "plan the work of the year" } };
    for (const seed of seeds) {
      const given = beside(published, now, "en", seed);
      const own = { ...given, text: { ...given.text, title: `${given.text.title} in Spring` } };
      const { text } = broughtInLine(own, changesIn(own), "needed");
      const [title] = changesIn(own).flatMap(({ tokens }) => tokens.filter(({ place }) => place === "title"));
      if (title) expect(text.title).toMatch(/Plan (?:the )?Work of the Year/);
    }
  });
});

/** The record with another speaker, who is spoken of with the other pronoun. */
function spokenByAnother(): MeetingFacts {
  const { remarks } = published;
  if (!remarks) throw new Error("nobody spoke");
  const pronoun = remarks.speaker.pronoun === "he" ? ("she" as const) : ("he" as const);
  const speaker = { ...remarks.speaker, id: 901, name: { en: "Zhou Lan", zh: "周岚" }, pronoun };
  return { ...published, remarks: { ...remarks, speaker } };
}

describe("all that a change bears on", () => {
  it.each([
    ["another speaker, with her own pronoun in what follows", spokenByAnother()],
    ["one ask that is left, in a sentence of its own with the aim", { ...published, asks: published.asks.slice(0, 1) }],
  ])("is told anew: %s", (_, now) => {
    for (const language of languages) {
      for (const seed of seeds) {
        const given = beside(published, now, language, seed);
        const { text, left } = broughtInLine(given, changesIn(given), "all");
        expect(left).toEqual([]);
        expect(textOf(text.body)).toBe(textOf(drafted(now, language, { publicationYear: 2024, seed }).text.body));
      }
    }
  });
});
