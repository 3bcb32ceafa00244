import { expect, it } from "vitest";
import { longDate, longDates, longDay, shortMoment } from "./dates";

const at = new Date("2024-03-26T16:05:00Z");

it("tells Beijing's day in both languages", () => {
  expect(longDay(at, "en")).toBe("27 March 2024");
  expect(longDay(at, "zh")).toBe("2024年3月27日");
  expect(longDate("2024-03-26", "en")).toBe("26 March 2024");
  expect(shortMoment(at, "en")).toBe("27 Mar 2024, 00:05");
});

it.each([
  ["2026-11-17", null, "17 November 2026", "2026年11月17日"],
  ["2026-11-17", "2026-11-18", "17–18 November 2026", "2026年11月17日至18日"],
  ["2026-11-30", "2026-12-01", "30 November – 1 December 2026", "2026年11月30日至12月1日"],
  ["2026-12-31", "2027-01-01", "31 December 2026 – 1 January 2027", "2026年12月31日至2027年1月1日"],
  ["2026-11-17", "2027-11-17", "17 November 2026 – 17 November 2027", "2026年11月17日至2027年11月17日"],
])("tells the days from %s to %s", (first, last, en, zh) => {
  expect([longDates(first, last, "en"), longDates(first, last, "zh")]).toEqual([en, zh]);
});
