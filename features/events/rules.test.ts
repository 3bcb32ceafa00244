import { describe, expect, it } from "vitest";
import { fromBeijing } from "@/platform/clock";
import { eventRecord, saidIn, spokenIn } from "./event";
import { isDue } from "./letters";
import { entriesIn, monthAfter, monthFrom, weeksOf } from "./month";
import { instantOf, momentOf, recordOf, rowOf } from "./row";
import { searchEntriesOf } from "./search-entries";
import { hoursInWords, momentInWords, whenInWords } from "./when";

const record = eventRecord.parse({
  kind: "training",
  title: { en: "Title", zh: "标题" },
  summary: { en: "Summary", zh: "" },
  description: { en: "One.\n\nTwo.", zh: "" },
  starts: "2026-11-27T14:00",
  ends: "2026-11-28T16:00",
  place: { en: "Hall", zh: "厅" },
  hostUnitId: 1,
  districtId: null,
  themeId: 2,
  agenda: [
    { time: "", text: { en: "For all", zh: "公开" }, internal: false },
    { time: "08:30", text: { en: "Staff only", zh: "内部" }, internal: true },
  ],
  registration: { open: true, capacity: 30, closes: "2026-11-27T14:00", waitingList: false },
});

describe("an event's record", () => {
  it("is the same after the table", () => {
    const agenda = record.agenda.map(({ time, text, internal }) => ({
      time,
      textEn: text.en,
      textZh: text.zh,
      internal,
    }));
    expect(recordOf(rowOf(record), agenda)).toEqual(record);
    expect(instantOf("2026-11-27T14:00")).toEqual(new Date("2026-11-27T06:00:00Z"));
    expect(momentOf(new Date("2026-12-31T16:30:00Z"))).toBe("2027-01-01T00:30");
  });

  it.each<[string, object, string]>([
    ["ends", { ends: "2026-11-27T14:00" }, "ends_before_start"],
    ["starts", { starts: "2026-02-30T10:00" }, "not_a_moment"],
    ["starts", { starts: "" }, "not_a_moment"],
    ["title.en", { title: { en: " ", zh: "标题" } }, "missing"],
    ["hostUnitId", { hostUnitId: Number.NaN }, "choose_one"],
    ["agenda.0.time", { agenda: [{ time: "25:00", text: { en: "x", zh: "" }, internal: false }] }, "not_a_time"],
    ["agenda.0.text.en", { agenda: [{ time: "", text: { en: "", zh: "" }, internal: false }] }, "missing"],
    ["registration.capacity", { registration: { ...record.registration, capacity: 0 } }, "not_a_number"],
    [
      "registration.closes",
      { registration: { ...record.registration, closes: "2026-11-27T14:01" } },
      "closes_after_start",
    ],
  ])("says what is wrong with %s", (path, changes, code) => {
    const { error } = eventRecord.safeParse({ ...record, ...changes });
    expect(error?.issues.map((issue) => [issue.path.join("."), issue.message])).toContainEqual([path, code]);
  });

  it("speaks the other language where one is silent", () => {
    expect(saidIn("zh", record.summary)).toBe("Summary");
    expect([spokenIn("zh", record.summary), spokenIn("en", record.summary)]).toEqual(["en", "en"]);
    expect([spokenIn("zh", record.title), spokenIn("en", { en: "", zh: "" })]).toEqual(["zh", "en"]);
  });

  it("is found by its public words only, and as a draft not at all", () => {
    const event = { slug: "title", startsAt: new Date(), host: { nameEn: "Host", nameZh: "主办" }, record };
    const found = searchEntriesOf({ ...event, status: "cancelled" });
    expect(found.map(({ language, path }) => [language, path])).toEqual([
      ["en", "/events/calendar/title"],
      ["zh", "/events/calendar/title"],
    ]);
    expect(found[0]?.words).toBe("One.\n\nTwo.\nHall\nHost\nFor all");
    expect(JSON.stringify(found)).not.toContain("Staff only");
    expect(searchEntriesOf({ ...event, status: "draft" })).toEqual([]);
  });
});

describe("the month", () => {
  const entries = [
    { date: "2026-10-31", until: "2026-11-01" },
    { date: "2026-11-16", until: "2026-11-17" },
    { date: "2026-12-01", until: "2026-12-01" },
  ];

  it("has weeks from Monday on, with what lies on each day", () => {
    const weeks = weeksOf("2026-11", entries);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.map((day) => day?.day)).toEqual([...Array(6).fill(undefined), "2026-11-01"]);
    expect(weeks[0]?.[6]?.entries).toEqual([entries[0]]);
    expect(weeks[3]?.map((day) => day?.entries.length)).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(weeksOf("2027-02", []).map((week) => week.filter(Boolean).length)).toEqual([7, 7, 7, 7]);
    expect(weeksOf("2028-02", []).flat().filter(Boolean)).toHaveLength(29);
    expect(entriesIn("2026-11", entries)).toEqual(entries.slice(0, 2));
  });

  it("is read from an address, and has neighbours", () => {
    expect(monthFrom(undefined, "2026-11-23")).toBe("2026-11");
    expect(monthFrom("2027-01", "2026-11-23")).toBe("2027-01");
    for (const text of ["2026-13", "2026-1", "1999-01", "x", "2026-11-01", ""])
      expect(monthFrom(text, "2026-11-23")).toBeNull();
    expect([
      monthAfter("2026-12", 1),
      monthAfter("2026-01", -1),
      monthAfter("2000-01", -1),
      monthAfter("2099-12", 1),
    ]).toEqual([...["2027-01", "2025-12", null, null]]);
  });
});

it("tells Beijing's time in words", () => {
  const [startsAt, endsAt] = [fromBeijing("2026-11-27 14:00:00"), fromBeijing("2026-11-27 16:30:00")];
  expect(whenInWords({ startsAt, endsAt }, "en")).toBe("Friday 27 November 2026, 14:00–16:30");
  expect(whenInWords({ startsAt, endsAt }, "zh")).toBe("2026年11月27日星期五 14:00—16:30");
  const later = fromBeijing("2026-11-28 09:00:00");
  expect(whenInWords({ startsAt, endsAt: later }, "en")).toBe(
    "Friday 27 November 2026, 14:00 – Saturday 28 November 2026, 09:00",
  );
  expect(hoursInWords({ startsAt, endsAt }, "zh")).toBe("星期五 14:00—16:30");
  expect(hoursInWords({ startsAt, endsAt: later }, "en")).toBe("Friday, 14:00 – Saturday 28 November, 09:00");
  expect(hoursInWords({ startsAt, endsAt: later }, "zh")).toBe("星期五 14:00 至 11月28日星期六 09:00");
  expect(momentInWords(startsAt, "zh")).toBe("2026年11月27日星期五14:00");
});

it.each([
  ["confirmed", "confirmed", "published", true],
  ["waiting", "waiting", "published", true],
  ["waiting", "confirmed", "published", false],
  ["moved_up", "confirmed", "cancelled", false],
  ["changed", "waiting", "published", true],
  ["changed", "cancelled", "published", false],
  ["event_cancelled", "confirmed", "cancelled", true],
  ["event_cancelled", "cancelled", "cancelled", false],
  ["event_cancelled", "confirmed", "published", false],
] as const)("a letter %s to someone %s for what is %s: %s", (letter, standing, event, due) => {
  expect(isDue(letter, { standing, event })).toBe(due);
});
