import { describe, expect, test } from "vitest";
import { dayToMeet, plannedMeeting } from "./planned-meeting";

describe("the day of the meeting that stands ahead", () => {
  test.each([
    ["a fortnight ahead", "2026-11-20", "2026-12-04"],
    ["the Friday before, where that is a Sunday", "2026-11-22", "2026-12-04"],
    ["within the quarter, though it ends sooner", "2026-12-25", "2026-12-31"],
    ["today, on the last day of the quarter", "2026-12-31", "2026-12-31"],
    ["none, when only a weekend is left", "2028-12-30", null],
  ])("is %s", (_, today, day) => {
    expect(dayToMeet(today)).toBe(day);
  });
});

test("the quarter is Beijing's", () => {
  const record = plannedMeeting(new Date("2026-12-31T16:30:00Z")).record({ unit: () => 1, person: () => 1, series: 1 });
  expect(record).toMatchObject({ year: 2027, quarter: 1, date: "2027-01-15", status: "planned" });
});
