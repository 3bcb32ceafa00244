import { describe, expect, it } from "vitest";
import { beijingDay, beijingSecond, fromBeijing, quarterOf } from "./clock";

describe("Beijing's clock", () => {
  it.each([
    ["2026-12-31T16:30:00Z", "2027-01-01", "2027-01-01 00:30:00"],
    ["2024-03-27T06:31:51Z", "2024-03-27", "2024-03-27 14:31:51"],
    ["2024-02-28T16:00:00Z", "2024-02-29", "2024-02-29 00:00:00"],
    ["1988-07-01T00:00:00Z", "1988-07-01", "1988-07-01 09:00:00"],
  ])("shows %s as %s", (instant, day, second) => {
    expect(beijingDay(new Date(instant))).toBe(day);
    expect(beijingSecond(new Date(instant))).toBe(second);
    expect(fromBeijing(second)).toEqual(new Date(instant));
  });

  it.each([
    ["2024-01-01", 2024, 1],
    ["2024-03-31", 2024, 1],
    ["2024-04-01", 2024, 2],
    ["2024-12-31", 2024, 4],
  ])("puts %s into its quarter", (day, year, quarter) => {
    expect(quarterOf(day)).toEqual({ year, quarter });
  });
});
