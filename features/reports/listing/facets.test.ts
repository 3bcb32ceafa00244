import { describe, expect, it } from "vitest";
import { type Cell, facetsOf } from "./facets";

const cells: Cell[] = [
  { district: "pinggu", theme: "rights", year: 2025, quarter: 4, count: 2 },
  { district: "pinggu", theme: null, year: 2024, quarter: 1, count: 1 },
  { district: null, theme: "rights", year: 2024, quarter: 1, count: 4 },
  { district: "daxing", theme: "families", year: 2024, quarter: 3, count: 8 },
];

describe("what can be chosen next", () => {
  it("is everything that occurs while nothing is chosen, the newest time first", () => {
    expect(facetsOf(cells, {})).toEqual({
      total: 15,
      districts: [
        { value: "pinggu", count: 3 },
        { value: "daxing", count: 8 },
      ],
      themes: [
        { value: "rights", count: 6 },
        { value: "families", count: 8 },
      ],
      years: [
        { value: "2025", count: 2 },
        { value: "2024", count: 13 },
      ],
      quarters: [
        { value: "2025-q4", count: 2 },
        { value: "2024-q3", count: 8 },
        { value: "2024-q1", count: 5 },
      ],
    });
  });

  it("is counted under the other choices, each choice leaving its own alternatives", () => {
    const { total, districts, themes, years } = facetsOf(cells, { district: "pinggu", theme: "rights" });
    expect(total).toBe(2);
    expect(districts).toEqual([{ value: "pinggu", count: 2 }]);
    expect(themes).toEqual([{ value: "rights", count: 2 }]);
    expect(years).toEqual([{ value: "2025", count: 2 }]);
  });

  it("offers the quarters of the year of a quarter, and every year beside it", () => {
    const { total, quarters, years } = facetsOf(cells, { quarter: "2024-q1" });
    expect(total).toBe(5);
    expect(quarters.map(({ value }) => value)).toEqual(["2024-q3", "2024-q1"]);
    expect(years.map(({ value, count }) => [value, count])).toEqual([
      ["2025", 2],
      ["2024", 13],
    ]);
  });

  it("is nothing where there is nothing", () => {
    expect(facetsOf([], { year: 2024 })).toEqual({ total: 0, districts: [], themes: [], years: [], quarters: [] });
  });
});
