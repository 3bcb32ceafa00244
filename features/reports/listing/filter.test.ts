import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenIn, daysIn, parseFilter, printFilter, yearIn } from "./filter";

describe("the filter of an address", () => {
  it.each([
    [{}, {}],
    [
      { district: "pinggu", theme: "family-and-children" },
      { district: "pinggu", theme: "family-and-children" },
    ],
    [{ year: "2024" }, { year: 2024 }],
    [{ quarter: "2024-q1" }, { quarter: "2024-q1" }],
    [{ year: "2024", quarter: "2024-q1" }, { quarter: "2024-q1" }],
    [{ year: "2025", quarter: "2024-q1" }, { year: 2025 }],
    [{ district: "", theme: "", year: "", quarter: "" }, {}],
    [{ page: "3", q: "peaches", district: "pinggu" }, { district: "pinggu" }],
  ])("of %j is %j", (given, filter) => {
    expect(parseFilter(given)).toEqual(filter);
  });

  it.each([
    [{ district: "Pinggu" }],
    [{ district: "平谷" }],
    [{ district: "a".repeat(101) }],
    [{ district: ["pinggu", "daxing"] }],
    [{ theme: "../x" }],
    [{ year: "24" }],
    [{ year: "1850" }],
    [{ year: "2024.0" }],
    [{ quarter: "2024-q5" }],
    [{ quarter: "2024" }],
    [{ quarter: "2024-Q1" }],
  ])("is none in %j", (given) => {
    expect(parseFilter(given)).toBeNull();
  });

  it.each([
    [{}, 1, ""],
    [{}, 2, "?page=2"],
    [{ theme: "a", district: "b" }, 1, "?district=b&theme=a"],
    [{ year: 2024, theme: "a", district: "b" }, 3, "?district=b&page=3&theme=a&year=2024"],
    [{ quarter: "2024-q1" }, 1, "?quarter=2024-q1"],
  ])("%j on page %i is written %j", (filter, page, written) => {
    expect(printFilter(filter, page)).toBe(written);
  });

  it("is read as it was written", () => {
    const slug = fc.constantFrom("pinggu", "daxing", "rights-and-interests");
    const time = fc.oneof(
      fc.constant({}),
      fc.record({ year: fc.integer({ min: 1990, max: 2099 }) }),
      fc.record({ quarter: fc.constantFrom("1999-q4", "2024-q1") }),
    );
    const filters = fc.tuple(fc.record({ district: slug, theme: slug }, { requiredKeys: [] }), time);
    fc.assert(
      fc.property(filters, ([matter, when]) => {
        const filter = { ...matter, ...when };
        const read = parseFilter(Object.fromEntries(new URLSearchParams(printFilter(filter))));
        expect(read).toEqual(filter);
        expect(chosenIn(filter).length).toBe(Object.keys(filter).length);
      }),
    );
  });
});

describe("the time of a filter", () => {
  it.each([
    [{}, null, null],
    [{ year: 2024 }, 2024, { first: "2024-01-01", last: "2024-12-31" }],
    [{ quarter: "2024-q1" }, 2024, { first: "2024-01-01", last: "2024-03-31" }],
    [{ quarter: "2024-q2" }, 2024, { first: "2024-04-01", last: "2024-06-30" }],
    [{ quarter: "2025-q3" }, 2025, { first: "2025-07-01", last: "2025-09-30" }],
    [{ quarter: "2025-q4" }, 2025, { first: "2025-10-01", last: "2025-12-31" }],
  ])("%j is of %j", (filter, year, days) => {
    expect(yearIn(filter)).toBe(year);
    expect(daysIn(filter)).toEqual(days);
  });
});
