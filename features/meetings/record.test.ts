import { describe, expect, it } from "vitest";
import { record2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { type MeetingRecord, meetingRecord, partnerRoles } from "./record";

const partner = (en: string, zh = "") => ({ name: { en, zh }, role: "co_host" as const });

function errorsOf(changes: Record<string, unknown>): string[] {
  const parsed = meetingRecord.safeParse({ ...record2024Q1, ...changes });
  const issues = parsed.success ? [] : parsed.error.issues;
  return [...new Set(issues.map(({ path, message }) => `${path.join(".")} ${message}`))];
}

describe("the last day of a meeting", () => {
  it.each<[string, Partial<MeetingRecord>, string[]]>([
    ["is not needed", { endDate: null }, []],
    ["comes after the first", { endDate: "2024-03-27" }, []],
    ["may be in another year", { endDate: "2025-01-01" }, []],
    ["is not the first", { endDate: "2024-03-26" }, ["endDate end_before_start"]],
    ["is not before it", { endDate: "2024-03-25" }, ["endDate end_before_start"]],
    ["needs a first", { status: "planned", date: null, endDate: "2024-03-27" }, ["endDate end_before_start"]],
    ["is a day", { endDate: "27 March" }, ["endDate not_a_date"]],
    ["is a day of our time", { endDate: "2124-03-27" }, ["endDate not_a_date"]],
  ])("%s", (_, changes, errors) => {
    expect(errorsOf(changes)).toEqual(errors);
  });
});

describe("partners", () => {
  it.each<[string, unknown[], string[]]>([
    ["may be none", [], []],
    ["may be of every role", partnerRoles.map((role) => ({ ...partner("A"), role })), []],
    ["may lack their Chinese name", [partner("A", "")], []],
    ["have an English name", [partner(" ", "甲")], ["partners.0.name.en missing"]],
    ["have a role that there is", [{ ...partner("A"), role: "guest" }], ["partners.0.role "]],
    ["are twenty", Array(20).fill(partner("A")), []],
    ["are no more", Array(21).fill(partner("A")), ["partners too_many"]],
  ])("%s", (_, partners, errors) => {
    expect(errorsOf({ partners }).map((error, index) => error.slice(0, errors[index]?.length))).toEqual(errors);
  });
});

it("a record from before there were last days and partners has none", () => {
  const { endDate: _, partners: __, ...older } = record2024Q1;
  expect(meetingRecord.parse(older)).toMatchObject({ endDate: null, partners: [] });
});
