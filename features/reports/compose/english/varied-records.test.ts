import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import type { Finding } from "../../checks/finding";
import { findings } from "../../checks/findings";
import { pictured, plainContext } from "../../checks/testing-text";
import { factsOf } from "../../facts/facts-of";
import { composedBody } from "../composed-body";
import type { Composition } from "../composition";
import { wordsOf } from "../phrase";
import { composeEnglish } from "./english";
import { faultsOf, paragraphsOf } from "./testing-faults";
import { type VariedRecord, variedRecords } from "./testing-records";

const publicationYear = 2026;
const composed = variedRecords.map(({ facts }, seed) => composeEnglish(facts, { publicationYear, seed }));

function printed({ facts, lacking }: VariedRecord, composition: Composition, number: number): string {
  return [
    `## ${number} ${facts.kind}, without ${lacking.join(", ")}`,
    wordsOf(composition.title.spans),
    composition.summary.map(({ spans }) => wordsOf(spans)).join(" "),
    ...paragraphsOf(composition),
    ...composition.captions.map(({ spans }) => `- ${wordsOf(spans)}`),
  ].join("\n\n");
}

describe("the forty records", () => {
  const many = (count: (facts: MeetingFacts) => number) =>
    ["none", "one", "more"].filter((_, amount) =>
      variedRecords.some(({ facts }) => (amount < 2 ? count(facts) === amount : count(facts) > 1)),
    );

  it("are of every kind, online and not, of one day and of several, over a year's end, with none, one and more of each", () => {
    const all = variedRecords.map(({ facts }) => facts);
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(7);
    expect(new Set(all.map(({ mode }) => mode)).size).toBe(3);
    expect(new Set(variedRecords.flatMap(({ lacking }) => lacking)).size).toBe(26);
    for (const count of [
      (facts: MeetingFacts) => facts.agenda.filter(({ kind, unit }) => kind === "present" && unit).length,
      (facts: MeetingFacts) => facts.people.filter(({ part }) => part === "lectured").length,
      (facts: MeetingFacts) => facts.partners.length,
      (facts: MeetingFacts) => facts.attendance.length,
      (facts: MeetingFacts) => facts.asks.length,
      (facts: MeetingFacts) => facts.outlook.length,
    ]) {
      expect(many(count)).toEqual(["none", "one", "more"]);
    }
    const days = all.map(({ date, endDate }) => [date?.slice(0, 7), endDate?.slice(0, 7)]);
    expect(days).toContainEqual(["2025-12", "2026-01"]);
    expect(days).toContainEqual(["2026-04", "2026-05"]);
    expect(days).toContainEqual(["2026-05", "2026-05"]);
    expect(all.map(({ headCount }) => headCount)).toContain(1);
  });

  it.each(variedRecords.map((record, number) => [number, record] as const))("read well: %i", (number, { facts }) => {
    expect(faultsOf(composed[number] as Composition, facts)).toEqual([]);
  });

  it("are told as they are in the file beside this one", async () => {
    const texts = variedRecords.map((record, number) => printed(record, composed[number] as Composition, number));
    await expect(`${texts.join("\n\n\n")}\n`).toMatchFileSnapshot("varied-records.txt");
  });
});

/** What the studio finds in a composition, with its captions under pictures. */
function found(composition: Composition, facts: MeetingFacts, publicationDay: string): Finding[] {
  const body = composedBody(composition.paragraphs, factsOf(facts), "en");
  const pictures = composition.captions.map(({ spans }) => pictured({ caption: wordsOf(spans) }));
  const people = [...facts.people.map(({ person }) => person), ...(facts.remarks ? [facts.remarks.speaker] : [])];
  const leaders = people.map(({ name, posts }) => ({
    ...{ nameEn: name.en, nameZh: name.zh, otherwise: [] },
    held: posts.map((post) => ({ ...post, kind: "other" as const })),
  }));
  const text = {
    language: "en" as const,
    title: wordsOf(composition.title.spans),
    summary: composition.summary.map(({ spans }) => wordsOf(spans)).join(" "),
    body: { ...body, content: [...body.content, ...pictures] },
  };
  return findings(text, { ...plainContext, eventDate: facts.date, publicationDay, leaders, facts: factsOf(facts) });
}

const told = (all: Finding[]) => all.map(({ rule, found }) => `${rule}: ${found}`);

describe("the studio's checks", () => {
  it("find nothing in the seed's meeting, whatever the wording", () => {
    const facts = facts2024Q1();
    for (let seed = 0; seed < 60; seed++) {
      const composition = composeEnglish(facts, { publicationYear: 2024, seed });
      expect(told(found(composition, facts, "2024-03-27"))).toEqual([]);
    }
  });

  it("find in the forty only what their own words bring with them", () => {
    for (const [number, { facts }] of variedRecords.entries()) {
      const all = told(found(composed[number] as Composition, facts, "2026-03-27"));
      expect(all).toEqual([]);
    }
  });
});
