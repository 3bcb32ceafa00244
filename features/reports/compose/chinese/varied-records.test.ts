import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import type { Bilingual } from "@/features/meetings/record";
import { findings } from "../../checks/findings";
import { pictured, plainContext } from "../../checks/testing-text";
import { factsOf } from "../../facts/facts-of";
import { composedBody } from "../composed-body";
import type { Composition } from "../composition";
import { wordsOf } from "../phrase";
import { composeChinese } from "./compose";
import { faultsOf } from "./testing-faults";
import { gaps, without } from "./testing-gaps";
import { variedRecord } from "./testing-records";

const options = (seed: number) => ({ publicationYear: 2026, seed });
const forty = Array.from({ length: 40 }, (_, index) => index + 1);
const joined = (sentences: Composition["captions"]) => sentences.map(({ spans }) => wordsOf(spans)).join("");

function printed(number: number): string {
  const facts = variedRecord(number);
  const { title, summary, paragraphs, captions } = composeChinese(facts, options(number * 5));
  return [
    `—— ${number}. ${facts.kind}`,
    joined([title]),
    joined(summary),
    ...paragraphs.map((sentences) => `　　${joined(sentences)}`),
    ...captions.map((caption) => `〔${joined([caption])}〕`),
  ].join("\n");
}

/** What the studio finds in a composition, with its captions under pictures. */
function found(facts: MeetingFacts, publicationDay: string, seed: number): string[] {
  const year = Number(publicationDay.slice(0, 4));
  const { title, summary, paragraphs, captions } = composeChinese(facts, { publicationYear: year, seed });
  const body = composedBody(paragraphs, factsOf(facts), "zh");
  const pictures = captions.map((caption) => pictured({ caption: joined([caption]) }));
  const text = {
    ...{ language: "zh" as const, title: joined([title]), summary: joined(summary) },
    body: { ...body, content: [...body.content, ...pictures] },
  };
  const people = [...facts.people, ...facts.agenda, ...(facts.remarks ? [{ person: facts.remarks.speaker }] : [])];
  const leaders = people.flatMap(({ person }) =>
    person ? [{ nameEn: person.name.en, nameZh: person.name.zh, otherwise: [], held: person.posts.map(asHeld) }] : [],
  );
  const context = { ...plainContext, eventDate: facts.date, publicationDay, leaders, facts: factsOf(facts) };
  return findings(text, context).map(({ rule, found: spot }) => `${rule}: ${spot}`);
}

const asHeld = (post: Bilingual) => ({ ...post, kind: "other" as const });

const roughly: ((text: string) => string)[] = [
  (text) => `${text}。`,
  (text) => ` ${text} ；`,
  (text) => text.replaceAll("，", ", ").replaceAll("（", " (").replaceAll("）", ")"),
  (text) => text.replaceAll("和", " 和 ").replaceAll("，", "。\n"),
  (text) => `•${text}\u200b`,
];

/** The same words with the spaces, stops and half-width marks that hands and copying leave. */
function typedRoughly<T>(value: T, way: number): T {
  if (typeof value !== "object" || value === null) return value;
  if ("zh" in value && typeof value.zh === "string" && value.zh !== "") {
    const change = roughly[(way + value.zh.length) % roughly.length] ?? ((text: string) => text);
    return { ...value, zh: change(value.zh) };
  }
  const all = Object.entries(value).map(([key, inner]) => [key, typedRoughly(inner, way)]);
  return (Array.isArray(value) ? all.map(([, inner]) => inner) : Object.fromEntries(all)) as T;
}

describe("reports of varied records", () => {
  it("read as reviewed", async () => {
    await expect(`${forty.map(printed).join("\n\n")}\n`).toMatchFileSnapshot("./varied-records.txt");
  });

  it.each(forty)("leave nothing for the checks to find: %i", (number) => {
    const facts = variedRecord(number);
    for (const seed of [number * 5, 1, 2, 3]) expect(found(facts, "2026-11-30", seed)).toEqual([]);
  });

  it("leave nothing for the checks to find in the seed's meeting, whatever the wording", () => {
    const facts = facts2024Q1();
    for (let seed = 0; seed < 60; seed++) expect(found(facts, "2024-03-27", seed)).toEqual([]);
  });

  it("read well whatever the record holds", () => {
    const seeds = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(seeds, fc.subarray(Object.keys(gaps), { maxLength: 6 }), seeds, (number, dropped, seed) => {
        const facts = without(variedRecord(number), dropped);
        expect(faultsOf(composeChinese(facts, options(seed)), facts)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("read well however the record's words were typed", () => {
    const seeds = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(seeds, seeds, (number, way) => {
        const facts = typedRoughly(variedRecord(number), way);
        expect(faultsOf(composeChinese(facts, options(number)), facts)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("are the same for the same record and seed", () => {
    for (const number of forty) expect(printed(number)).toBe(printed(number));
  });

  it("say nothing of what is internal, whether or not the public site tells of the meeting", () => {
    const texts = (facts: MeetingFacts) => JSON.stringify(composeChinese(facts, options(1)));
    for (const number of forty) {
      const facts = variedRecord(number);
      const agenda = facts.agenda.filter(({ internal }) => !internal);
      expect(texts(facts)).toBe(texts({ ...facts, agenda, isPublic: !facts.isPublic }));
    }
  });
});
