import { describe, expect, it } from "vitest";
import { facts2024Q1, record2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { meetingRecord } from "@/features/meetings/record";
import { factsOf } from "../../facts/facts-of";
import { tokensOf } from "../../facts/token";
import { composedBody } from "../composed-body";
import { wordsOf } from "../phrase";
import { composeEnglish } from "./english";
import { bodyOf, faultsOf, paragraphsOf, sentencesOf } from "./testing-faults";

const facts = facts2024Q1();
const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const composed = seeds.map((seed) => composeEnglish(facts, { publicationYear: 2024, seed }));

/** Every fact of the seed's record with the words that state it, and the paragraph they stand in. */
const stated: [field: string, paragraph: number, words: string][] = [
  ["host", 0, "Beijing Women's Federation (BWF)"],
  ["series", 0, "quarterly meeting"],
  ["venue", 0, "Beijing Women and Children's Service Center"],
  ["halfDay", 0, "morning"],
  ["date", 0, "March 26"],
  ["purpose", 0, "review the work on grassroots organizations construction"],
  ["headCount", 0, "40"],
  ["attendance.0.name", 0, "vice-presidents in charge of relevant work"],
  ["attendance.1.name", 0, "heads of organization and publicity departments of district-level women's federations"],
  ["agenda.1.unit", 1, "BWF Department for Grassroots Organizations Construction"],
  [
    "agenda.1.subject",
    1,
    "the experience gained and the measures taken by district-level women's federations in cultivating and developing special brands",
  ],
  ["agenda.2.subject", 1, "a collection of cases"],
  ["presenters.0", 1, "Pinggu, Daxing and Huairou"],
  ["presenters.0.subject", 1, "their work and its highlights"],
  ["agenda.6.subject", 1, "achievements in building grassroots organizations"],
  ["agenda.6.subjectYear", 1, "2023"],
  ["agenda.7.subject", 1, "major work on grassroots organizations"],
  ["agenda.7.subjectYear", 1, "2024"],
  ["person.1.name", 2, "Wei Jiang"],
  ["person.1.posts", 2, "Deputy Secretary of the Leading Party Members' Group and Vice-President of the BWF"],
  [
    "remarks.acknowledged",
    2,
    "the progress made by all district-level women's federations in further deepening the building of grassroots organizations",
  ],
  ["remarks.analysed", 2, "the work of women's federations under new circumstances"],
  ["remarks.aim", 2, "strengthen the work of women's federations in developing grassroots organizations further"],
  ["asks.1", 2, "strengthen investigation and research and pursue internal reform with concrete results"],
  ["asks.2", 2, "pool the strength of all sides concerned"],
  ["asks.3", 2, "focus on the overall work and strive for win-win cooperation"],
  ["asks.4", 2, "work in appropriate ways and adopt concrete measures that prove effective"],
  ["training.topic", 3, "short-video making and live-streaming skills"],
  ["training.partner", 3, "the women's federation of Kuaishou (a major Chinese short-video app)"],
  [
    "training.basis",
    3,
    "the requirements for grassroots organizations construction in 2024, which stress training and the competence and quality of cadres",
  ],
  [
    "training.secondAudience",
    3,
    "women delivery workers and families who wished to join an event collecting and exhibiting the happy family moments of workers in new business forms and new employment groups",
  ],
  [
    "training.outcome",
    3,
    "learned practical skills in short videos and live-streaming and exchanged views with the lecturers",
  ],
  [
    "outlook.0",
    4,
    "work with district-level women's federations to turn every arrangement and requirement of the 13th National Women's Congress of China into concrete results",
  ],
  [
    "outlook.1",
    4,
    "advance the building of women's federations in new economic and business organizations and new employment groups",
  ],
  ["outlook.2", 4, "carry on with the reform of women's federations"],
];

/** Two items of one unit name it once; the sentence knows that it comes from both. */
const told = ["agenda.2.unit"];

describe("the draft for the meeting of March 2024", () => {
  it("comes from a record that may be saved", () => {
    expect(meetingRecord.parse(record2024Q1)).toEqual(expect.objectContaining(record2024Q1));
  });

  it.each(stated)("states %s, whatever the wording", (field, paragraph, words) => {
    for (const { paragraphs } of composed) {
      const spans = paragraphs[paragraph]?.flatMap((sentence) => sentence.spans) ?? [];
      expect(spans.filter((span) => span.field === field).map(({ text }) => text.toLowerCase())).toContain(
        words.toLowerCase(),
      );
    }
  });

  it("states no other fact, and none is left", () => {
    expect([...stated.map(([field]) => field), ...told].sort()).toEqual(
      factsOf(facts)
        .map(({ field }) => field)
        .sort(),
    );
    for (const one of composed) expect(faultsOf(one, facts)).toEqual([]);
  });

  it("can be read back from the body it is written into", () => {
    for (const { paragraphs } of composed) {
      const tokens = tokensOf(composedBody(paragraphs, factsOf(facts), "en"));
      const fields = tokens.map(({ field }) => field);
      expect([...new Set(fields)].sort()).toEqual(stated.map(([field]) => field).sort());
      for (const { seen, field } of tokens) {
        expect(seen).toBe(factsOf(facts).find((fact) => fact.field === field)?.value.en);
      }
    }
  });

  it("tells its five paragraphs in the order of the house, each sentence under its key", () => {
    for (const { paragraphs } of composed) {
      expect(paragraphs.map((sentences) => sentences.map(({ key }) => key))).toEqual([
        ["opening", "attendance"],
        ["agenda.1", "presenters", "agenda.6"],
        ["remarks", "asks"],
        ["training", "training.basis", "training.audience", "training.outcome"],
        ["outlook"],
      ]);
    }
  });

  it("asks in one sentence, with verbs in parallel", () => {
    for (const one of composed) {
      expect(bodyOf(one)).toMatch(
        /, she (?:asked|called on|urged) them to strengthen investigation [^.;]*; pool [^.;]*; focus [^.;]*; and work /,
      );
    }
  });

  it("has a headline and a summary of its own", () => {
    for (const { title, summary } of composed) {
      expect(wordsOf(title.spans)).toMatch(
        /^BWF (?:Holds|Convenes) Quarterly Meeting to Review Work on Grassroots Organizations Construction$/,
      );
      expect(summary.map(({ key }) => key)).toEqual(["summary.0", "summary.1"]);
      expect(summary.map(({ spans }) => wordsOf(spans)).join(" ")).toMatch(
        /40 people .*to review the work on grassroots organizations construction\. .*Pinggu, Daxing and Huairou/,
      );
    }
  });

  it("has captions in the present tense", () => {
    const captions = composed.map((one) => one.captions.map(({ spans }) => wordsOf(spans)));
    expect(captions.flat()).toContain(
      "Representatives of Pinggu, Daxing and Huairou give presentations on their work and its highlights at the quarterly meeting.",
    );
    expect(captions.flat()).toContain("Wei Jiang speaks at the quarterly meeting.");
  });
});

describe("wordings", () => {
  it("are the same for the same seed", () => {
    const again = seeds.map((seed) => composeEnglish(facts2024Q1(), { publicationYear: 2024, seed }));
    expect(again).toEqual(composed);
  });

  it("are chosen place by place: two meetings seldom read alike", () => {
    expect(new Set(composed.map(bodyOf)).size).toBeGreaterThan(55);
    const openings = composed.map(({ paragraphs }) => wordsOf(paragraphs[0]?.[0]?.spans ?? []));
    expect(new Set(openings).size).toBe(4);
  });

  it("stay where only other sentences change", () => {
    const others = { ...facts, headCount: null, asks: facts.asks.slice(1), outlook: [] };
    for (const seed of seeds) {
      const before = new Map(sentencesOf(composed[seed] as (typeof composed)[number]).map((one) => [one.key, one]));
      const after = sentencesOf(composeEnglish(others, { publicationYear: 2024, seed }));
      for (const key of ["opening", "agenda.1", "presenters", "remarks", "training"]) {
        expect(after.find((one) => one.key === key)).toEqual(before.get(key));
      }
    }
  });

  it("tell the year when it is published in another", () => {
    const later = composeEnglish({ ...facts, purpose: { en: "", zh: "" } }, { publicationYear: 2025, seed: 1 });
    expect(paragraphsOf(later)[0]).toMatch(/on the morning of March 26, 2024(?:\.|, )/);
  });

  it.each(["planned", "cancelled"] as const)("are none for a meeting that is %s", (status) => {
    expect(() => composeEnglish({ ...facts, status }, { publicationYear: 2024, seed: 1 })).toThrow();
  });
});
