import { describe, expect, it } from "vitest";
import { subjectOf } from "./subject";

const entry = { subjectType: "report", subjectId: "7", before: null, after: null };

describe("what a deed was done to", () => {
  it.each([
    ["a report by its title", { ...entry, after: { title: "BWF Holds Meeting", meetingId: 3 } }, "BWF Holds Meeting"],
    ["a report by its number alone", { ...entry, after: { version: 2, status: "draft" } }, "7"],
    ["an account by its address", { ...entry, subjectType: "account", after: { email: "a@b.example" } }, "a@b.example"],
    ["a meeting by its quarter", { ...entry, subjectType: "meeting", after: { year: 2024, quarter: 1 } }, "2024 Q1"],
    ["something taken away by what it was", { ...entry, before: { nameEn: "Pinggu" } }, "Pinggu"],
    ["something without words", { ...entry, after: "text" }, "7"],
  ])("names %s", (_, given, name) => {
    expect(subjectOf(given).name).toBe(name);
  });

  it("leads to reports and meetings, and nowhere from anything else", () => {
    expect(subjectOf(entry).path).toBe("/dashboard/reports/7");
    expect(subjectOf({ ...entry, subjectType: "meeting" }).path).toBe("/dashboard/meetings/7");
    expect(subjectOf({ ...entry, subjectType: "account" }).path).toBeNull();
    expect(subjectOf({ ...entry, subjectId: "../x" }).path).toBeNull();
  });
});
