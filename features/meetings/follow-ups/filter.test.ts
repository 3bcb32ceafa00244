import { describe, expect, it } from "vitest";
import { followUpFilter, isLimited, isShown, queryOf } from "./filter";

describe("the filter of a list of follow-ups", () => {
  it.each([
    ["", { page: 1 }],
    [
      "?state=returned&colour=red&district=14&meeting=3&from=training",
      { state: "returned", colour: "red", district: 14, meeting: 3, from: "training", page: 1 },
    ],
    ["?state=open&page=2", { state: "open", page: 2 }],
  ])("stands in the address: %s", (query, filter) => {
    const read = followUpFilter.parse(Object.fromEntries(new URLSearchParams(query)));
    expect(read).toEqual(filter);
    expect(queryOf(read)).toBe(query);
    expect(isLimited(read)).toBe(query !== "");
  });

  it.each([
    "state=gone",
    "colour=green",
    "district=0",
    "district=1;drop",
    "meeting=99999999999",
    "from=home",
    "page=-1",
  ])("leaves out what cannot be read: %s", (query) => {
    expect(queryOf(followUpFilter.parse(Object.fromEntries(new URLSearchParams(query))))).toBe("");
  });

  const one = { word: "returned", state: "in_work", colour: "yellow", leadUnitId: 14, ofTraining: false };
  it.each([
    [{}, true],
    [{ state: "open" }, true],
    [{ state: "returned" }, true],
    [{ state: "in_work" }, false],
    [{ state: "closed" }, false],
    [{ colour: "yellow", district: 14 }, true],
    [{ colour: "red" }, false],
    [{ district: 13 }, false],
    [{ from: "meeting" }, true],
    [{ from: "training" }, false],
  ] as const)("%j shows what was returned: %s", (filter, shown) => {
    expect(isShown(filter, one)).toBe(shown);
  });

  it("tells a practice task from what the meeting asked", () => {
    expect(isShown({ from: "training" }, { ...one, ofTraining: true })).toBe(true);
    expect(isShown({ from: "meeting" }, { ...one, ofTraining: true })).toBe(false);
  });

  it("counts what was closed early among the closed", () => {
    expect(isShown({ state: "closed" }, { ...one, word: "closed_early", state: "closed" })).toBe(true);
    expect(isShown({ state: "open" }, { ...one, word: "closed_early", state: "closed" })).toBe(false);
  });
});
