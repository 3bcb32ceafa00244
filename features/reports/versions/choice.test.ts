import { describe, expect, it } from "vitest";
import { chosenVersions, offeredVersions } from "./choice";

describe("the two versions to compare", () => {
  it.each([
    [
      { from: "3", to: "7" },
      { before: 3, after: 7 },
    ],
    [
      { from: "7", to: "3" },
      { before: 3, after: 7 },
    ],
    [
      { from: "3", to: "3" },
      { before: 3, after: 3 },
    ],
    [{ from: "3" }, null],
    [{}, null],
    [{ from: "0", to: "2" }, null],
    [{ from: "1.5", to: "2" }, null],
    [{ from: ["1", "2"], to: "2" }, null],
    [{ from: "1; drop table reports", to: "2" }, null],
  ])("%j are %j", (given, expected) => {
    expect(chosenVersions(given)).toEqual(expected);
  });

  const version = (number: number, live = false) => ({ number, live });
  it.each([
    ["none of no version", [], null],
    ["none of one", [version(1)], null],
    ["the newest and the one before", [version(3), version(2), version(1)], { from: 2, to: 3 }],
    ["the newest and the live one", [version(3), version(2), version(1, true)], { from: 1, to: 3 }],
    ["the live one and the one before, where it is the newest", [version(2, true), version(1)], { from: 1, to: 2 }],
  ] as const)("offers %s", (_, versions, expected) => {
    expect(offeredVersions([...versions])).toEqual(expected);
  });
});
