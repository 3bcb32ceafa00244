import { expect, it } from "vitest";
import { hoursWithin, lastDayFrom, moveRefusals, type When } from "./when";

const before: When = {
  ...{ status: "planned", date: "2026-12-11", endDate: null, halfDay: "morning", venue: { en: "", zh: "" } },
  ...{ startsAt: "09:00:00", endsAt: "11:30:00" },
};
const same = { date: before.date, startsAt: "09:00", endsAt: "11:30" };

it.each([
  [[], before, { ...same, date: "2026-12-14" }, "the leader is away"],
  [["reason_missing"], before, { ...same, date: "2026-12-14" }, ""],
  [["reason_missing"], before, { ...same, date: null }, ""],
  [[], { ...before, date: null }, same, ""],
  [[], before, { ...same, startsAt: "09:30" }, ""],
  [["nothing_changed"], before, same, "a reason"],
  [["ends_too_early"], before, { ...same, endsAt: "09:00" }, ""],
  [[], { ...before, endDate: "2026-12-12" }, { ...same, endsAt: "08:00" }, ""],
  [["start_missing"], before, { ...same, startsAt: null }, ""],
  [["held"], { ...before, status: "held" as const }, { ...same, date: "2026-12-14" }, "a reason"],
  [["cancelled", "reason_missing"], { ...before, status: "cancelled" as const }, { ...same, date: null }, ""],
])("refuses with %j", (reasons, meeting, asked, reason) => {
  expect(moveRefusals(meeting, asked, reason)).toEqual(reasons);
});

it("keeps the hours that lie in the half of the day the record gives", () => {
  const hours = { startsAt: "09:00:00", endsAt: "11:30:00" };
  const oneDay = { endDate: null };
  expect(hoursWithin({ ...oneDay, halfDay: "morning" }, hours)).toEqual(hours);
  expect(hoursWithin({ ...oneDay, halfDay: null }, hours)).toEqual(hours);
  expect(hoursWithin({ ...oneDay, halfDay: "afternoon" }, hours)).toEqual({ startsAt: null, endsAt: null });
});

it("keeps an end before the begin only where it is on another day", () => {
  const hours = { startsAt: "14:00:00", endsAt: "11:30:00" };
  expect(hoursWithin({ halfDay: null, endDate: "2026-12-12" }, hours)).toEqual(hours);
  expect(hoursWithin({ halfDay: null, endDate: null }, hours)).toEqual({ startsAt: "14:00:00", endsAt: null });
});

it.each([
  ["2026-12-12", "2026-12-14", "2026-12-15"],
  ["2026-12-13", "2026-12-30", "2027-01-01"],
  ["2026-12-12", null, null],
  [null, "2026-12-14", null],
])("a meeting until %s moved to %s ends on %s", (endDate, movedTo, last) => {
  expect(lastDayFrom({ ...before, endDate }, movedTo)).toBe(last);
});
