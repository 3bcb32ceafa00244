import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beijingDay, quarterOf } from "@/platform/clock";
import { boundsOf } from "./quarter";

describe("a quarter of Beijing's calendar", () => {
  it.each([
    [{ year: 2026, quarter: 1 }, "2025-12-31T16:00:00.000Z", "2026-03-31T16:00:00.000Z"],
    [{ year: 2026, quarter: 4 }, "2026-09-30T16:00:00.000Z", "2026-12-31T16:00:00.000Z"],
  ])("%o lasts from its first midnight to the next one's", (quarter, from, until) => {
    const bounds = boundsOf(quarter);
    expect([bounds.from.toISOString(), bounds.until.toISOString()]).toEqual([from, until]);
  });

  it("holds exactly the moments whose day is of that quarter", () => {
    const moments = fc.date({ min: new Date("1992-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (at) => {
        const { from, until } = boundsOf(quarterOf(beijingDay(at)));
        expect(at >= from && at < until).toBe(true);
      }),
    );
  });
});
