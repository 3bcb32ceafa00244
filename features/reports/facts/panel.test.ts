import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../body/contents";
import type { Body, Inline } from "../body/document";
import { mapInline } from "../body/inline";
import { edited, someEdits } from "../compose/again/testing-edits";
import { toldTwice } from "../compose/again/testing-told";
import { drafted, recordsInBoth } from "../compose/testing-drafts";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import { type Fact, factKinds } from "./fact";
import { factsOf } from "./facts-of";
import type { Decision } from "./given";
import { panelOf } from "./panel";
import { recordedOf, standingOf } from "./standing";
import { type Token, tokensOfText } from "./token";

/** A text as it was begun from a record, and that record's facts. */
const begun = fc.oneof(
  toldTwice.map(({ text, base, facts, language }) => ({ text, kept: base, facts, language })),
  fc.tuple(recordsInBoth, fc.constantFrom<Language>("en", "zh"), fc.nat()).map(([meeting, language, seed]) => {
    return { ...drafted(meeting, language, { publicationYear: 2026, seed }), facts: factsOf(meeting), language };
  }),
);

const value = fc.oneof(
  fc.constantFrom(
    "",
    "41",
    "nearly 41",
    "over 1200",
    "2025-12-31",
    "Daxing, Pinggu",
    "大兴、平谷",
    "River Hall",
    "2023",
  ),
  fc.string({ maxLength: 12 }),
);

/** What may happen to a record: each fact by turns stays, says something else, is of another kind, or goes. */
const changes = fc.infiniteStream(
  fc.record({
    way: fc.constantFrom("stay", "stay", "change", "kind", "go"),
    kind: fc.constantFrom(...factKinds),
    en: value,
    zh: value,
  }),
);

type Keys = { at: number; words: string }[];

/** What a person may type over a line: any letter of it may go or be another one, bound or not. */
const typing: fc.Arbitrary<Keys> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    words: fc.constantFrom("", "4", "40", "李", " ", "#"),
  }),
  { maxLength: 4 },
);

const typed = (line: string, keys: Keys) =>
  keys.reduce((now, { at, words }) => {
    const from = Math.floor(now.length * at);
    return now.slice(0, from) + words + now.slice(from + 1);
  }, line);

function typedOver(body: Body, keys: Keys): Body {
  return keys.reduce((now, { at, words }) => {
    let left = Math.floor(textOf(now).length * at);
    const inLine = (line: Inline): Inline =>
      line.map((node) => {
        if (node.type !== "text") return node;
        const here = left >= 0 && left < node.text.length;
        const text = here ? node.text.slice(0, left) + (words || "-") + node.text.slice(left + 1) : node.text;
        left -= node.text.length;
        return { ...node, text };
      });
    return { type: "doc", content: mapInline(now.content, inLine) };
  }, body);
}

const edits = fc.record({ deeds: someEdits, title: typing, summary: typing, body: typing });

/** A text that somebody edited, its record that somebody edited, and some decisions, of which some are of before. */
const anything = fc
  .record({ begun, changes, edits, coins: fc.infiniteStream(fc.boolean()), stale: fc.infiniteStream(value) })
  .map(({ begun: { text: was, kept, facts: before, language }, changes: given, edits: made, coins, stale }) => {
    const facts = before.flatMap((fact): Fact[] => {
      const { way, kind, en, zh } = given.next().value;
      if (way === "go") return [];
      return [way === "change" ? { ...fact, value: { en, zh } } : way === "kind" ? { ...fact, kind } : fact];
    });
    const moved = made.deeds.reduce<Body>((now, edit, at) => edited(now, edit, `#${at}#`), was.body);
    const text: ReportText = {
      title: typed(was.title, made.title),
      summary: typed(was.summary, made.summary),
      body: typedOver(moved, made.body),
    };
    const tokens = tokensOfText(text, kept);
    const decisions = tokens.flatMap(({ field, seen }, id): Decision[] => {
      if (!coins.next().value) return [];
      const now = recordedOf(field, facts, language);
      const recorded = coins.next().value ? now : stale.next().value;
      return [{ ...{ id, language, field, seen, recorded }, reason: "So.", by: null, at: new Date(0) }];
    });
    return { text, kept, facts, language, tokens, decisions };
  });

const words = ({ place, path, from, to }: Token) => JSON.stringify([place, path, from, to]);

describe("whatever is done to a text and its record", () => {
  it("every bound word says what the record says, or stands in the panel: waiting, altered or kept, and once", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anything, ({ text, kept, facts, language, tokens, decisions }) => {
        const compositions = { en: kept, zh: kept };
        const panel = panelOf(text, { facts, kept: decisions, compositions }, language);
        const shown = {
          waiting: new Set(panel.waiting.flatMap((one) => one.tokens.map(words))),
          altered: new Set(panel.altered.map(words)),
          kept: new Set(panel.kept.flatMap((one) => one.tokens.map(words))),
        };
        const where = { changed: "waiting", gone: "waiting", altered: "altered", kept: "kept", current: null } as const;
        for (const token of tokens) {
          const standing = standingOf(token, facts, decisions, language);
          met.add(standing);
          for (const list of ["waiting", "altered", "kept"] as const) {
            expect([standing, list, shown[list].has(words(token))]).toEqual([standing, list, list === where[standing]]);
          }
          if (standing === "current") expect(recordedOf(token.field, facts, language)).toBe(token.seen);
        }
        for (const list of Object.values(shown)) {
          for (const one of list) expect(tokens.map(words)).toContain(one);
        }
      }),
      { numRuns: 200 },
    );
    expect([...met].sort()).toEqual(["altered", "changed", "current", "gone", "kept"]);
  });

  it("every token stands where it says, in words that the text has", () => {
    fc.assert(
      fc.property(anything, ({ text, tokens }) => {
        const lines = { title: text.title, summary: text.summary };
        for (const { place, path, from, to, text: said } of tokens) {
          expect(to - from).toBe(said.length);
          if (place !== "body") expect(lines[place].slice(from, to)).toBe(said);
          else expect(textOf(text.body)).toContain(said);
          expect(path === null).toBe(place !== "body");
        }
      }),
      { numRuns: 100 },
    );
  });
});
