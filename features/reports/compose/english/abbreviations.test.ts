import { describe, expect, it } from "vitest";
import { facts2024Q1, personNamed, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { Span } from "../phrase";
import { wordsOf } from "../phrase";
import { writtenOut } from "./abbreviations";
import { composeEnglish } from "./english";
import { bodyOf, faultsOf } from "./testing-faults";

const facts = { ...facts2024Q1(), host: unitNamed("pinggu"), agenda: [] };
const sentence = (...spans: Span[]) => ({ key: "opening", spans, fields: [] });
const toldOf = (...texts: string[]) =>
  writtenOut([texts.map((text) => sentence({ text }))], facts)
    .flat()
    .map(({ spans }) => wordsOf(spans))
    .join(" ");

describe("abbreviations in a body", () => {
  it.each<[string, string[], string]>([
    [
      "are in full at the first use and short after it",
      ["The BWF met.", "Head of the BWF."],
      "The Beijing Women's Federation (BWF) met. Head of the BWF.",
    ],
    [
      "are told where the full name stands first",
      ["The Beijing Women's Federation met.", "Head of the BWF Liaison Department."],
      "The Beijing Women's Federation (BWF) met. Head of the BWF Liaison Department.",
    ],
    [
      "are told once",
      ["The Beijing Women's Federation (BWF) met.", "The Beijing Women's Federation (BWF) spoke. The BWF left."],
      "The Beijing Women's Federation (BWF) met. The BWF spoke. The BWF left.",
    ],
    [
      "wait for the next use where the first is a possessive",
      ["The BWF's work grew.", "Head of the BWF."],
      "The Beijing Women's Federation's work grew. Head of the Beijing Women's Federation (BWF).",
    ],
    [
      "take an article where they stand alone",
      ["They studied decisions of ACWF and met CPC members."],
      "They studied decisions of the All-China Women's Federation (ACWF) and met Communist Party of China (CPC) members.",
    ],
    [
      "stay away where nobody uses them",
      ["The Beijing Women's Federation met."],
      "The Beijing Women's Federation met.",
    ],
  ])("%s", (_, texts, words) => {
    expect(toldOf(...texts)).toBe(words);
  });

  it("are those of the bodies in the record too, but never inside a list of districts", () => {
    const beda = unitNamed("beda");
    const item = { kind: "present" as const, person: null, subject: { en: "", zh: "" }, subjectYear: null };
    const record = { ...facts, agenda: [{ ...item, unit: beda, internal: false }] };
    const area = "the Beijing Economic-Technological Development Area";
    const list = { text: area, field: "presenters.0" };
    const [told] = writtenOut([[sentence(list, { text: " spoke of BEDA." })]], record).flat();
    expect(told?.spans).toEqual([list, { text: ` spoke of ${area} (BEDA).` }]);
  });

  it("are in full in the posts of whoever is named first, still bound to them", () => {
    const speaker = personNamed("meng-qiuhe");
    const record = { ...facts, remarks: facts.remarks && { ...facts.remarks, speaker } };
    for (let seed = 0; seed < 20; seed++) {
      const composed = composeEnglish(record, { publicationYear: 2024, seed });
      expect(faultsOf(composed, record)).toEqual([]);
      expect(bodyOf(composed)).toContain("part-time Vice-President of the Beijing Women's Federation (BWF),");
      const spans = composed.paragraphs.flat().flatMap((one) => one.spans);
      expect(spans).toContainEqual({
        text: "part-time Vice-President of the Beijing Women's Federation (BWF)",
        field: `person.${speaker.id}.posts`,
      });
    }
  });
});
