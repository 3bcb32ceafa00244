import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quarterBefore, quarterNumber, quarterNumbered, quarterSlug } from "../address";
import { nextSort, quartersFrom, quartersOf, queryOf, statisticsChoice } from "./choice";
import { rates } from "./figures";

describe("what is looked at", () => {
  const usual = statisticsChoice.parse({});

  it("are the last eight quarters of every kind, whatever an address says that cannot be read", () => {
    expect(usual).toEqual({ quarters: 8 });
    const odd = { quarters: "0", until: "2026-q5", kind: "party", rate: "__proto__", sort: "x" };
    expect(statisticsChoice.parse(odd)).toEqual(usual);
    expect(statisticsChoice.parse({ quarters: ["4"], until: ["2026-q1"], sort: ["all"] })).toMatchObject({
      until: undefined,
      sort: undefined,
    });
    expect(queryOf(usual)).toBe("");
  });

  it("comes back out of its address", () => {
    const slugs = fc.constantFrom("2025-q1", "2026-q4", undefined);
    const choices = fc.record({
      ...{ quarters: fc.integer({ min: 1, max: 12 }), until: slugs, rate: fc.constantFrom(...rates, undefined) },
      ...{ kind: fc.constantFrom("training" as const, undefined), sort: fc.constantFrom("all", "-2026-q4", undefined) },
    });
    fc.assert(
      fc.property(choices, (choice) => {
        expect(statisticsChoice.parse(Object.fromEntries(new URLSearchParams(queryOf(choice))))).toEqual(choice);
      }),
    );
  });

  it("goes back over the turn of a year", () => {
    expect(quartersOf({ quarters: 3, until: "2026-q1" }, "2026-11-23").map(quarterSlug)).toEqual([
      ...["2025-q3", "2025-q4", "2026-q1"],
    ]);
    expect(quartersOf({ quarters: 1, until: undefined }, "2026-11-23")).toEqual([{ year: 2026, quarter: 4 }]);
    const number = fc.integer({ min: 1949 * 4, max: 2100 * 4 });
    fc.assert(
      fc.property(number, (one) => {
        expect(quarterNumber(quarterNumbered(one))).toBe(one);
        expect(quarterNumber(quarterBefore(quarterNumbered(one)))).toBe(one - 1);
      }),
    );
  });

  it("ends with any quarter from the first meeting's to the last's, or the present one", () => {
    const [first, last] = [
      { year: 2025, quarter: 4 },
      { year: 2026, quarter: 2 },
    ];
    expect(quartersFrom(first, last, "2026-11-23").map(quarterSlug)).toEqual([
      ...["2026-q4", "2026-q3", "2026-q2", "2026-q1", "2025-q4"],
    ]);
    expect(quartersFrom(null, null, "2026-11-23").map(quarterSlug)).toEqual(["2026-q4"]);
    expect(quartersFrom(last, { year: 2027, quarter: 1 }, "2026-11-23")[0]).toEqual({ year: 2027, quarter: 1 });
  });

  it("is sorted lowest first, highest first, and then as protocol has it", () => {
    expect([nextSort("all", undefined), nextSort("all", "all"), nextSort("all", "-all")]).toEqual([
      ...["all", "-all", undefined],
    ]);
    expect(nextSort("all", "2026-q4")).toBe("all");
  });
});
