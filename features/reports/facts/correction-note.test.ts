import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { longest } from "../draft";
import { type Change, clausesOf, correctionNote } from "./correction-note";
import type { Fact } from "./fact";
import { factsOf } from "./facts-of";

const facts = factsOf(facts2024Q1());

const change = (field: string, seen: string, recorded: string): Change => ({ field, seen, recorded });

const personField = facts.find(({ field }) => field.endsWith(".posts"))?.field ?? "";

describe("a note of what was corrected", () => {
  it.each<[Change, string]>([
    [change("headCount", "40", "41"), "Corrected: the number of people attending is 41, not 40."],
    [change("headCount", "40", "over 1200"), "Corrected: the number of people attending is over 1,200, not 40."],
    [change("date", "2024-03-25", "2024-03-26"), "Corrected: the date is March 26, not March 25."],
    [change("date", "2023-03-26", "2024-03-26"), "Corrected: the date is March 26, 2024, not March 26, 2023."],
    [change("halfDay", "afternoon", "morning"), "Corrected: it was held in the morning, not in the afternoon."],
    [change("mode", "online", ""), "Corrected: it was held in person, not online."],
    [change("venue", "Lotus Hall", "River Hall"), "Corrected: the venue is River Hall, not Lotus Hall."],
    [change("venue", "Lotus Hall", ""), "Corrected: the venue is no longer stated."],
    [change("venue", "", "River Hall"), "Corrected: the venue has been put right."],
    [
      change("presenters.0", "Pinggu, Daxing, Huairou", "Daxing, Pinggu, Huairou"),
      "Corrected: the districts gave presentations in the order Daxing, Pinggu and Huairou, not Pinggu, Daxing and Huairou.",
    ],
    [
      change("presenters.0", "Pinggu, Daxing", "Pinggu, Miyun"),
      "Corrected: the districts that gave presentations are Pinggu and Miyun, not Pinggu and Daxing.",
    ],
    [change("purpose", "review the work", "plan the work"), "Corrected: the purpose has been put right."],
    [change("agenda.7.subjectYear", "2023", "2024"), "Corrected: the year is 2024, not 2023."],
    [
      change("training.topic", "first aid", "making videos"),
      "Corrected: the topic of the training is making videos, not first aid.",
    ],
    [change("remarks.aim", "go on", "go far"), "Corrected: what the speaker said has been put right."],
    [change("unheard.of", "a", "b"), "Corrected: a fact has been put right."],
  ])("%j", (one, note) => {
    expect(correctionNote([one], facts, "en")).toBe(note);
  });

  it.each<[Change, string]>([
    [change("headCount", "40", "41"), "更正：参会人数为41人，而非40人。"],
    [change("headCount", "40", "nearly 41"), "更正：参会人数为近41人，而非40人。"],
    [change("date", "2024-03-25", "2024-03-26"), "更正：活动日期为3月26日，而非3月25日。"],
    [change("venue", "荷花厅", "河畔厅"), "更正：地点为河畔厅，而非荷花厅。"],
    [change("venue", "荷花厅", ""), "更正：删去地点。"],
    [
      change("presenters.0", "平谷、大兴、怀柔", "大兴、平谷、怀柔"),
      "更正：各区交流发言顺序为大兴区、平谷区、怀柔区，而非平谷区、大兴区、怀柔区。",
    ],
    [change("asks.3", "多下村", "常下村"), "更正：工作要求有误，现已改正。"],
  ])("%j", (one, note) => {
    expect(correctionNote([one], facts, "zh")).toBe(note);
  });

  it("names whose posts are told, and of which group the number is", () => {
    const name = facts.find(({ field }) => field === personField.replace(".posts", ".name"))?.value;
    const [told] = clausesOf([change(personField, "Head of the Office", "Head of the BWF Office")], facts, "en");
    expect(told).toBe(`${name?.en} was Head of the BWF Office, not Head of the Office`);
    const counted: Fact[] = [
      { field: "attendance.0.name", kind: "words", value: { en: "heads", zh: "负责人" } },
      { field: "attendance.0.count", kind: "count", value: { en: "12", zh: "12" } },
    ];
    expect(clausesOf([change("attendance.0.count", "11", "12")], counted, "zh")).toEqual([
      "负责人人数为12人，而非11人",
    ]);
  });

  it("joins several, each once", () => {
    const several = [change("headCount", "40", "41"), change("asks.1", "a", "b"), change("asks.2", "c", "d")];
    expect(correctionNote(several, facts, "en")).toBe(
      "Corrected: the number of people attending is 41, not 40; what was asked for has been put right.",
    );
    expect(correctionNote(several, facts, "zh")).toBe("更正：参会人数为41人，而非40人；工作要求有误，现已改正。");
    expect(correctionNote([], facts, "en")).toBe("");
  });

  it("is never too long to be kept, and tells as much as there is room for", () => {
    const fields = fc.constantFrom(...facts.map(({ field }) => field), "unheard.of");
    const value = fc.string({ maxLength: 200 });
    const changes = fc.array(fc.record({ field: fields, seen: value, recorded: value }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(changes, fc.constantFrom("en" as const, "zh" as const), (all, language) => {
        const note = correctionNote(all, facts, language);
        expect(note.length).toBeLessThanOrEqual(longest.changeNote);
        expect(note).toMatch(language === "en" ? /^Corrected: .+\.$/s : /^更正：.+。$/s);
      }),
    );
    const venue = change("venue", "A".repeat(200), "B".repeat(200));
    expect(correctionNote([change("headCount", "40", "41"), venue], facts, "en")).toBe(
      "Corrected: the number of people attending is 41, not 40; the venue has been put right.",
    );
  });
});
