import { describe, expect, it } from "vitest";
import { facts2024Q1, personNamed, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { bodyOf } from "../../body/document";
import type { ReportText } from "../../draft";
import { factsOf } from "../../facts/facts-of";
import { textOn } from "../../facts/testing-texts";
import { basisOf, type PublicRecord } from "./basis";

const { year, quarter, series, host, date, halfDay, venue, headCount, headCountPrecision, agenda } = facts2024Q1();
const record: PublicRecord = {
  ...{ year, quarter, series, host, date, halfDay, venue, headCount, headCountPrecision, agenda },
  speaker: personNamed("tang-yilan"),
};
const facts = factsOf({
  ...facts2024Q1(),
  remarks: null,
  people: [{ person: personNamed("tang-yilan"), part: "spoke" }],
});

const hand = (...lines: string[]): ReportText => ({ title: "BWF Meets", summary: "", body: bodyOf(lines) });
const lead =
  "Beijing Women's Federation (BWF) held a quarterly meeting at the Beijing Women and Children's Service Center on the morning of March 26.";

describe("what a report rests on", () => {
  it("is everything public that its text says, as the record has it", () => {
    expect(basisOf(textOn(facts, "en"), "en", record)).toEqual({
      ...{ year, quarter, series, date, halfDay, venue, composed: true },
      host: host.name,
      headCount: { number: 40, headCountPrecision: "exact" },
      districts: { en: "Pinggu, Daxing and Huairou", zh: "平谷区、大兴区、怀柔区" },
      documents: [{ en: "a collection of cases", zh: "案例汇编" }],
      speaker: {
        name: { en: "Tang Yilan", zh: "唐忆岚" },
        posts: {
          en: "Member of the Leading Party Members' Group and Vice-President of the BWF",
          zh: "市妇联党组成员、副主席",
        },
      },
    });
    expect(basisOf(textOn(facts, "zh"), "zh", record)).toEqual(basisOf(textOn(facts, "en"), "en", record));
  });

  it("is found in a text written by hand too, and nothing that it does not say", () => {
    expect(basisOf(hand(lead, "The meeting was attended by 40 people."), "en", record)).toEqual({
      ...{ year, quarter, series, date, halfDay, venue, composed: false, host: host.name },
      headCount: { number: 40, headCountPrecision: "exact" },
      ...{ districts: null, documents: [], speaker: null },
    });
    const named = hand(lead, "Tang Yilan spoke. Representatives of Pinggu, Daxing and Huairou shared their work.");
    expect(basisOf(named, "en", record)).toMatchObject({
      speaker: { name: { en: "Tang Yilan" }, posts: null },
      districts: { en: "Pinggu, Daxing and Huairou" },
      headCount: null,
    });
  });

  it("leaves out what the text has from an older record, and what was altered by hand", () => {
    const older = facts.map((fact) => (fact.field === "headCount" ? { ...fact, value: { en: "38", zh: "38" } } : fact));
    expect(basisOf(textOn(older, "en"), "en", record)).toMatchObject({ headCount: null, date });
    const altered = textOn(facts, "en");
    const lines = JSON.parse(JSON.stringify(altered).replace('"text":"40"', '"text":"45"'));
    expect(lines).not.toEqual(altered);
    expect(basisOf(lines, "en", record)).toMatchObject({ headCount: null, date });
    expect(basisOf(hand(lead, "The meeting was attended by 45 people."), "en", record)).toMatchObject({
      headCount: null,
    });
  });

  it("is nothing where text and record share less than two facts", () => {
    expect(basisOf(hand("Homes were opened by BWF."), "en", record)).toBeNull();
    expect(basisOf(hand("Homes were opened by BWF on March 26."), "en", record)).not.toBeNull();
    expect(basisOf(hand("Homes were opened."), "en", record)).toBeNull();
  });

  it("tells nothing of internal items, of who spoke unnamed, or of a half day without its day", () => {
    const present = { kind: "present" as const, subjectYear: null, person: null };
    const items = [
      { ...present, id: 1, unit: unitNamed("pinggu"), subject: { en: "homes", zh: "之家" }, internal: false },
      { ...present, id: 2, unit: unitNamed("miyun"), subject: { en: "homes", zh: "之家" }, internal: true },
    ];
    const text = hand(lead, "Representatives of Pinggu and Miyun shared their work.");
    const found = basisOf(text, "en", { ...record, agenda: items, speaker: null });
    expect(found).toMatchObject({ districts: { en: "Pinggu" }, speaker: null });
    expect(basisOf(hand(lead), "en", { ...record, date: "2024-03-27" })).toMatchObject({ date: null, halfDay: null });
  });
});
