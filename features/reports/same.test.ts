import { expect, it } from "vitest";
import { same } from "./same";

it.each([
  [1, 1, true],
  ["a", "b", false],
  [null, undefined, false],
  [null, {}, false],
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{ 0: "a" }, ["a"], false],
])("%j and %j hold the same: %s", (one, other, answer) => {
  expect(same(one, other)).toBe(answer);
  expect(same(other, one)).toBe(answer);
});
