import { describe, expect, it } from "vitest";
import { subjectOf } from "./subject";

const entry = { subjectType: "report", subjectId: "7", subjectName: null, before: null, after: null };
const quarter = { year: 2024, quarter: 1 };

describe("what a deed was done to", () => {
  it.each([
    ["what an entry calls it", { ...entry, subjectName: "BWF Holds Meeting", after: quarter }, "BWF Holds Meeting"],
    ["a meeting by its quarter", { ...entry, subjectType: "meeting", after: quarter }, "2024 Q1"],
    ["a meeting by the quarter it had", { ...entry, subjectType: "meeting", before: quarter }, "2024 Q1"],
    ["anything else by its number", { ...entry, after: { status: "draft" } }, "7"],
    ["what has no facts by its number", { ...entry, after: "text" }, "7"],
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
