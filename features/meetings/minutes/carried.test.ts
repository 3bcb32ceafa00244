import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedSections } from "./carried";
import { compileMinutes } from "./compile";
import { longestText } from "./document";
import type { CarriedFacts } from "./facts";
import { factsOf, itemOf } from "./testing-facts";

const pinggu = { en: "Pinggu", zh: "平谷" };
const daxing = { en: "Daxing", zh: "大兴" };
const visits = { en: "visit more villages", zh: "深入走访" };

const owed = (one: Partial<CarriedFacts> = {}): CarriedFacts => ({
  ...{ meetingId: 7, year: 2026, quarter: 1, text: visits, dueOn: "2026-06-30", age: 2, unit: pinggu, evidence: null },
  ...one,
});

describe("what was open when the meeting came", () => {
  it("stands before the items, with its age, its day, who owes it and what was reported last", () => {
    const evidence = { note: "forty villages\nvisited.", day: "2026-06-03", names: ["list.pdf", "https://a.example/"] };
    const carried = [
      owed({ evidence }),
      owed({ unit: daxing }),
      owed({ meetingId: 8, quarter: 2, age: 1, dueOn: null }),
    ];
    const { sections } = compileMinutes(factsOf({ carried, items: [itemOf({})] }));
    expect(sections.map(({ key }) => key)).toEqual(["carried-7", "carried-8", "item-1", "closing"]);
    expect(sections[0]).toEqual({
      key: "carried-7",
      heading: {
        en: "Open follow-ups from the First Quarter of 2026",
        zh: "2026年第一季度会议尚未办结的督办事项",
      },
      text: {
        en: [
          "2 follow-ups were open when the meeting came.",
          "(1) visit more villages. Due: 30 June 2026. Age: 2 quarters.",
          "Pinggu, reported on 3 June 2026: forty villages visited (list.pdf, https://a.example/)",
          "Nothing reported: Daxing",
        ].join("\n"),
        zh: [
          "本次会议召开时，尚有2项未办结。",
          "（一）深入走访（完成时限：2026年6月30日；已历2个季度）。",
          "平谷于2026年6月3日反馈：forty villages visited（list.pdf、https://a.example/）",
          "尚无反馈：大兴",
        ].join("\n"),
      },
    });
    expect(sections[1]?.text.en).toContain(
      "1 follow-up was open when the meeting came.\n(1) visit more villages. Age: 1 quarter.",
    );
  });

  it("tells apart what is of another age or due on another day, and takes the other language's words for want of its own", () => {
    const [section] = carriedSections([owed(), owed({ unit: daxing, age: 0 }), owed({ text: { en: "", zh: "报送" } })]);
    expect(section?.text.en.split("\n").filter((line) => line.startsWith("("))).toEqual([
      "(1) visit more villages. Due: 30 June 2026. Age: 2 quarters.",
      "(2) visit more villages. Due: 30 June 2026. Age: issued this quarter.",
      "(3) 报送. Due: 30 June 2026. Age: 2 quarters.",
    ]);
  });

  it("is no part of the minutes where nothing was open", () => {
    expect(compileMinutes(factsOf()).sections.map(({ key }) => key)).toEqual(["closing"]);
  });

  it("names each follow-up once, and stays short enough to be edited whatever was reported", () => {
    const evidence = fc.record({
      note: fc.string({ minLength: 0, maxLength: 4000 }),
      day: fc.constant("2026-06-03"),
      names: fc.array(fc.webUrl(), { maxLength: 12 }),
    });
    const units = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 17 });
    const texts = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
    const facts = fc.tuple(units, texts, fc.option(evidence, { nil: null })).map(([bodies, asked, report]) =>
      asked.flatMap((text) =>
        bodies.map((id, index) =>
          owed({
            text: { en: text, zh: text },
            unit: { en: `<${id}>`, zh: `<${id}>` },
            evidence: index % 2 === 0 ? report : null,
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(facts, (carried) => {
        const [section] = carriedSections(carried);
        fc.pre(section !== undefined);
        for (const text of [section.text.en, section.text.zh]) {
          expect(text.length).toBeLessThan(longestText);
          const lines = text.split("\n").slice(1);
          const heads = lines.filter((line) => /^[(（]/u.test(line)).length;
          expect(heads).toBe(new Set(carried.map((one) => one.text.en)).size);
          for (const unit of new Set(carried.map((one) => one.unit.en))) {
            expect(text.split(unit).length - 1).toBe(heads);
          }
        }
      }),
    );
  });
});
