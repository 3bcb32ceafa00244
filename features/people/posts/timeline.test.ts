import { describe, expect, it } from "vitest";
import { held } from "./testing-posts";
import { axisOf, barsOf, placeOn, yearsOn } from "./timeline";

const axis = { from: "2020-01-01", until: "2024-01-01" };

describe("posts as they are drawn", () => {
  it("goes from the first year to the end of the last", () => {
    const posts = [held(1, "2021-06-01", "2025-10-15"), held(2, "2023-02-01", null)];
    expect(axisOf(posts, ["2026-11-20"])).toEqual({ from: "2021-01-01", until: "2027-01-01" });
    expect(axisOf(posts, ["2019-05-05"])).toEqual({ from: "2019-01-01", until: "2026-01-01" });
    expect(axisOf([], ["2026-11-20"])).toEqual({ from: "2026-01-01", until: "2027-01-01" });
  });

  it("puts days where they belong, and none outside", () => {
    expect([placeOn(axis, "2020-01-01"), placeOn(axis, "2024-01-01")]).toEqual([0, 100]);
    expect(placeOn(axis, "2022-01-01")).toBeCloseTo(50, 0);
    expect([placeOn(axis, "1999-01-01"), placeOn(axis, "2099-01-01")]).toEqual([0, 100]);
  });

  it.each([
    ["2020-01-01", "2024-01-01", [2020, 2021, 2022, 2023]],
    ["2011-01-01", "2027-01-01", [2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]],
    ["1990-01-01", "2027-01-01", [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]],
  ])("writes no more years than there is room for: %s to %s", (from, until, years) => {
    expect(yearsOn({ from, until })).toEqual(years);
  });

  it("draws whoever held it one after the other in one lane, and at a time in two", () => {
    const posts = [
      held(1, "2020-01-01", "2021-01-01"),
      held(2, "2021-01-01", "2023-01-01"),
      held(3, "2022-01-01", null),
    ];
    const bars = barsOf(posts, axis, "2022-06-01");
    expect(bars.map(({ lane, now }) => [lane, now])).toEqual([
      [0, false],
      [0, true],
      [1, true],
    ]);
    expect(bars[2]).toMatchObject({ from: placeOn(axis, "2022-01-01"), kind: "held" });
    for (const { from, width } of bars) expect(from + width).toBeLessThanOrEqual(100);
  });

  it("draws the days between two holders on which nobody does, and no tenure that is none", () => {
    const posts = [
      held(1, "2020-01-01", "2021-01-01"),
      held(2, "2022-01-01", null),
      held(3, "2023-01-01", "2022-06-01"),
    ];
    expect(barsOf(posts, axis, "2020-06-01").map(({ kind, lane }) => [kind, lane])).toEqual([
      ["held", 0],
      ["held", 0],
      ["nobody", 0],
    ]);
  });
});
