import fc from "fast-check";
import { expect, it } from "vitest";
import { rateOf } from "./rate";

it.each([
  [518, 521, "99.42"],
  [61, 68, "89.71"],
  [68, 68, "100.00"],
  [0, 68, "0.00"],
  [1, 3, "33.33"],
  [2, 3, "66.67"],
  [99_999, 100_000, "99.99"],
  [1, 100_000, "0.01"],
  [0, 0, null],
])("%i of %i are %s %%", (part, whole, rate) => {
  expect(rateOf(part, whole)).toBe(rate);
});

it.each([
  [518, 521, "99.4"],
  [999_999, 1_000_000, "99.9"],
  [1, 1_000_000, "0.1"],
  [7, 7, "100.0"],
  [0, 7, "0.0"],
  [0, 0, null],
])("to one place %i of %i are %s %%", (part, whole, rate) => {
  expect(rateOf(part, whole, 1)).toBe(rate);
});

it("is right to a hundredth, and grows with the part", () => {
  const parts = fc
    .integer({ min: 1, max: 5000 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
  fc.assert(
    fc.property(parts, ([part, whole]) => {
      const rate = Number(rateOf(part, whole));
      expect(Math.abs(rate - (part / whole) * 100)).toBeLessThanOrEqual(0.0101);
      if (part > 0) expect(Number(rateOf(part - 1, whole))).toBeLessThanOrEqual(rate);
    }),
  );
});
