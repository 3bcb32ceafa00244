import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import en from "@/i18n/messages/en.json";
import zh from "@/i18n/messages/zh.json";
import { factsOf } from "./facts-of";
import { aboutOf, named } from "./named";

const meeting = facts2024Q1();
const about = aboutOf(meeting);

describe("how the fields of a record are called", () => {
  it.each([
    ["headCount", { code: "headCount", number: null }],
    ["presenters.0", { code: "presenters", number: 1 }],
    ["presenters.1.subject", { code: "presenters.subject", number: 2 }],
    ["attendance.2.count", { code: "attendance.count", number: 3 }],
    ["outlook.0", { code: "outlook", number: 1 }],
    ["remarks.aim", { code: "remarks.aim", number: null }],
    ["training.secondAudience", { code: "training.secondAudience", number: null }],
    ["asks.7", { code: "asks", number: null }],
    ["agenda.99.subject", { code: "agenda.subject", kind: null }],
    ["person.99.posts", { code: "person.posts", person: null }],
    ["something.new", { code: "other", number: null }],
    ["", { code: "other", number: null }],
  ])("%s", (field, name) => {
    expect(named(field, about)).toMatchObject(name);
  });

  it("knows the kind of an item and the name of a person", () => {
    const speaker = meeting.remarks?.speaker;
    expect(named(`person.${speaker?.id}.posts`, about)).toMatchObject({ code: "person.posts", person: speaker?.name });
    const item = factsOf(meeting).find(({ field }) => /^agenda\..*\.subject$/.test(field));
    expect(named(item?.field ?? "", about).kind).not.toBeNull();
  });

  it("has words for every fact that a record can state, in both languages", () => {
    for (const { field } of factsOf(meeting)) {
      const { code } = named(field, about);
      expect(code, field).not.toBe("other");
      const key = code.replace(".", "_");
      expect(
        [en.reports.facts.field, zh.reports.facts.field].every((words) => key in words),
        key,
      ).toBe(true);
    }
  });
});
