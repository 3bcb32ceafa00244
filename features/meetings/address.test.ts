import fc from "fast-check";
import { expect, it } from "vitest";
import { quarterAddress, quarterFrom, quarterSlug } from "./address";

it("names the page of a quarter", () => {
  expect(quarterAddress({ year: 2024, quarter: 1 })).toBe("/meetings/2024-q1");
});

it("reads back what it wrote", () => {
  const quarters = fc.record({ year: fc.integer({ min: 1949, max: 2100 }), quarter: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(quarters, (quarter) => {
      expect(quarterFrom(quarterSlug(quarter))).toEqual(quarter);
    }),
  );
});

it.each(["", "2024", "2024-q0", "2024-q5", "2024-Q1", "1948-q4", "2101-q1", "12024-q1", "2024-q1 ", "2024-q11", "-q1"])(
  "takes %j for no quarter",
  (slug) => {
    expect(quarterFrom(slug)).toBeNull();
  },
);
