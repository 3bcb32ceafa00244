import { describe, expect, it } from "vitest";
import { quarterBefore } from "@/features/meetings/address";
import { median } from "@/features/meetings/statistics/median";
import { monthsUpTo, quarterAsked, quartersUpTo } from "./quarters";
import { countByMonth, daysTaken, type Publication, spanOf, spansBy } from "./spans";

const one = (eventDay: string | null, publishedDay: string, sectionId = 1, unitId = 1): Publication => {
  return { eventDay, publishedDay, sectionId, unitId };
};

describe("the middle one", () => {
  it.each([
    [[], null],
    [[4], 4],
    [[9, 1, 4], 4],
    [[1, 2], 1.5],
    [[10, 9, 2, 1], 5.5],
  ])("of %j is %s", (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe("the days from an event to its publication", () => {
  it.each([
    ["2026-11-20", "2026-11-20", 0],
    ["2026-11-20", "2026-11-23", 3],
    ["2026-12-30", "2027-01-02", 3],
    ["2026-11-24", "2026-11-23", null],
    [null, "2026-11-23", null],
  ])("from %s to %s are %s", (eventDay, publishedDay, days) => {
    expect(daysTaken(one(eventDay, publishedDay))).toBe(days);
  });

  it("are told of all, and of each section and unit", () => {
    const all = [one("2026-11-01", "2026-11-03", 1, 7), one("2026-11-01", "2026-11-11", 2, 7), one(null, "2026-12-01")];
    expect(spanOf(all)).toEqual({ published: 3, dated: 2, median: 6, longest: 10 });
    expect(spanOf([])).toEqual({ published: 0, dated: 0, median: null, longest: null });
    expect(spansBy(all, "sectionId", [2, 1, 3])).toEqual([
      { id: 2, published: 1, dated: 1, median: 10, longest: 10 },
      { id: 1, published: 2, dated: 1, median: 2, longest: 2 },
      { id: 3, published: 0, dated: 0, median: null, longest: null },
    ]);
    expect(spansBy(all, "unitId", [7])).toEqual([{ id: 7, published: 2, dated: 2, median: 6, longest: 10 }]);
    expect(countByMonth(all, ["2026-10", "2026-11", "2026-12"]).map(({ count }) => count)).toEqual([0, 2, 1]);
  });
});

describe("the quarters", () => {
  it("go back over the turn of a year, and are Beijing's", () => {
    expect(quarterBefore({ year: 2026, quarter: 1 })).toEqual({ year: 2025, quarter: 4 });
    expect(quarterBefore({ year: 2026, quarter: 3 })).toEqual({ year: 2026, quarter: 2 });
    expect(quartersUpTo(new Date("2026-12-31T16:00:00Z"), 2)).toEqual([
      { year: 2027, quarter: 1 },
      { year: 2026, quarter: 4 },
    ]);
  });

  it.each([
    ["2026-q3", { year: 2026, quarter: 3 }],
    ["2019-q1", { year: 2026, quarter: 4 }],
    ["next", { year: 2026, quarter: 4 }],
    [undefined, { year: 2026, quarter: 4 }],
    [["2026-q3"], { year: 2026, quarter: 4 }],
  ])("of which %j asks for %j", (asked, quarter) => {
    expect(quarterAsked(asked, quartersUpTo(new Date("2026-11-23T02:00:00Z"), 4))).toEqual(quarter);
  });

  it("end twelve months", () => {
    const quarter = { year: 2026, quarter: 1 };
    const shown = (now: string) => {
      const months = monthsUpTo(quarter, new Date(now));
      return [months[0], months.at(-1), months.length];
    };
    expect(shown("2027-01-05T00:00:00Z")).toEqual(["2025-04", "2026-03", 12]);
    expect(shown("2026-02-28T16:00:00Z")).toEqual(["2025-04", "2026-03", 12]);
    expect(shown("2026-02-28T15:59:59Z")).toEqual(["2025-03", "2026-02", 12]);
  });
});
