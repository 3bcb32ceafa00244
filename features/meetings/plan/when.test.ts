import { expect, it } from "vitest";
import { hoursWithin, moveRefusals, type When } from "./when";

const before: When = {
  ...{ status: "planned", date: "2026-12-11", halfDay: "morning", venue: { en: "", zh: "" } },
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
  [["start_missing"], before, { ...same, startsAt: null }, ""],
  [["held"], { ...before, status: "held" as const }, { ...same, date: "2026-12-14" }, "a reason"],
  [["cancelled", "reason_missing"], { ...before, status: "cancelled" as const }, { ...same, date: null }, ""],
])("refuses with %j", (reasons, meeting, asked, reason) => {
  expect(moveRefusals(meeting, asked, reason)).toEqual(reasons);
});

it("keeps the hours that lie in the half of the day the record gives", () => {
  const hours = { startsAt: "09:00:00", endsAt: "11:30:00" };
  expect(hoursWithin("morning", hours)).toEqual(hours);
  expect(hoursWithin(null, hours)).toEqual(hours);
  expect(hoursWithin("afternoon", hours)).toEqual({ startsAt: null, endsAt: null });
});
