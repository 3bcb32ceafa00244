import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { type Fields, fill, type Pattern, say } from "../pattern";
import { stated, wordsOf } from "../phrase";
import { composeEnglish } from "./english";
import * as agenda from "./patterns/agenda";
import * as attendance from "./patterns/attendance";
import * as captions from "./patterns/captions";
import * as opening from "./patterns/opening";
import * as outlook from "./patterns/outlook";
import * as presenters from "./patterns/presenters";
import * as remarks from "./patterns/remarks";
import * as summary from "./patterns/summary";
import * as title from "./patterns/title";
import * as training from "./patterns/training";
import { sentencesOf } from "./testing-faults";
import { oddRecords, variedRecord } from "./testing-records";

type List = { place: string; patterns: Pattern[] };

function listsIn(place: string, value: unknown): List[] {
  if (Array.isArray(value)) return [{ place, patterns: value }];
  return Object.entries(value as object).flatMap(([name, within]) => listsIn(`${place}.${name}`, within));
}

const files = { opening, attendance, agenda, presenters, remarks, training, outlook, title, summary, captions };
const lists = listsIn("", files).map(({ place, patterns }) => ({ place: place.slice(1), patterns }));

const namesIn = (pattern: Pattern) => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** Each gap filled with a word of its own. */
const namedFields = (pattern: Pattern): Fields =>
  Object.fromEntries(namesIn(pattern).map((name) => [name, stated(name.toLowerCase(), name)]));

const filledIn = (pattern: Pattern) => wordsOf(fill(pattern, namedFields(pattern))?.spans ?? []);

describe.each(lists)("every pattern of $place", ({ patterns }) => {
  it("can be filled, and has no stray mark", () => {
    for (const pattern of patterns) {
      expect(filledIn(pattern)).toMatch(/^[a-z][a-z',:; -]*[a-z]$/);
      expect(filledIn(pattern)).not.toMatch(/ {2}| [,;:]|[,;:]\w/);
    }
  });

  it("is chosen by some seed, and stands once", () => {
    for (const pattern of patterns) {
      const seeds = Array.from({ length: 200 }, (_, seed) => say(patterns, namedFields(pattern), `${seed}.place`));
      expect(seeds.map((phrase) => wordsOf(phrase?.spans ?? []))).toContain(filledIn(pattern));
    }
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

/** Every pattern signs what is made from it with a character of its own that nobody writes. */
const signature = (index: number) => String.fromCharCode(0xe000 + index);
const cases = lists.flatMap(({ place, patterns }) => patterns.map((pattern, at) => ({ place, patterns, pattern, at })));

/** What the composer writes while patterns sign: of the seed's meeting first, then of many other records. */
function signed(): string[] {
  for (const [index, { patterns, pattern, at }] of cases.entries()) patterns[at] = `${pattern}${signature(index)}`;
  const composed = [
    ...Array.from({ length: 40 }, (_, seed) => composeEnglish(facts2024Q1(), { publicationYear: 2024, seed })),
    ...Array.from({ length: 700 }, (_, seed) =>
      composeEnglish(variedRecord(seed).facts, { publicationYear: 2026, seed }),
    ),
    ...oddRecords.map((facts, seed) => composeEnglish(facts, { publicationYear: 2026, seed })),
  ];
  for (const { patterns, pattern, at } of cases) patterns[at] = pattern;
  return composed.flatMap(sentencesOf).map(({ spans }) => wordsOf(spans));
}

describe("what is written", () => {
  it("comes from every pattern, and reads as it does in the file beside this one", async () => {
    const written = signed();
    const examples = cases.map((one, index) => ({
      ...one,
      example: written.find((text) => text.includes(signature(index)))?.replace(/,?[\ue000-\uf8ff]/g, ""),
    }));
    expect(examples.filter(({ example }) => !example).map(({ place, pattern }) => `${place}: ${pattern}`)).toEqual([]);
    const told = lists.map(({ place }) => {
      const own = examples.filter((one) => one.place === place);
      return [`# ${place}`, ...own.map(({ pattern, example }) => `${pattern}\n    ${example}`)].join("\n");
    });
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot("every-wording.txt");
  });
});
