import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranksOf, riseOf } from "./ranks";
import { isOnTime, rateOf } from "./rates";

describe("rates", () => {
  it.each([
    [518, 521, 9942],
    [0, 5, 0],
    [5, 5, 10_000],
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 8, 1250],
    [0, 0, null],
  ])("%i of %i", (part, whole, rate) => {
    expect(rateOf(part, whole)).toBe(rate);
  });

  it.each([
    ["2026-07-01", "2026-07-04", true],
    ["2026-07-01", "2026-07-05", false],
    ["2026-06-29", "2026-07-02", true],
    ["2026-07-02", "2026-07-01", true],
  ])("of %s on %s", (eventOn, submittedOn, onTime) => {
    expect(isOnTime({ eventOn, submittedOn }, 3)).toBe(onTime);
  });
});

describe("ranks", () => {
  it("are shared by equal points, and the next is skipped; too few items are not ranked", () => {
    const standings = [
      { unitId: 1, points: 500, valid: 9 },
      { unitId: 2, points: 700, valid: 9 },
      { unitId: 3, points: 500, valid: 9 },
      { unitId: 4, points: 100, valid: 9 },
      { unitId: 5, points: 900, valid: 1 },
    ];
    expect([...ranksOf(standings, 2)]).toEqual([
      [1, 2],
      [2, 1],
      [3, 2],
      [4, 4],
      [5, null],
    ]);
  });

  it("are fair: more points never rank lower, equal ones alike, and a rank counts those above", () => {
    const standing = fc.record({ points: fc.integer({ min: -50, max: 50 }), valid: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 17 }), fc.nat({ max: 3 }), (given, least) => {
        const standings = given.map((one, index) => ({ ...one, unitId: index + 1 }));
        const ranks = ranksOf(standings, least);
        for (const one of standings) {
          const rank = ranks.get(one.unitId);
          if (one.valid < least) expect(rank).toBeNull();
          else {
            const above = standings.filter(({ valid, points }) => valid >= least && points > one.points);
            expect(rank).toBe(above.length + 1);
          }
        }
      }),
    );
  });

  it("are compared with those of the quarter before", () => {
    expect([riseOf(5, 2), riseOf(2, 5), riseOf(3, 3), riseOf(null, 2), riseOf(undefined, 2)]).toEqual([
      3,
      -3,
      0,
      null,
      null,
    ]);
  });
});
