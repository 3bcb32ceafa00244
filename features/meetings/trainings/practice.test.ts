import { describe, expect, it } from "vitest";
import { proposedDistricts } from "./practice";

const districts = [
  { id: 1, shortEn: "Pinggu", shortZh: "平谷" },
  { id: 2, shortEn: "Daxing", shortZh: "大兴" },
  { id: 3, shortEn: "Miyun", shortZh: "密云" },
];
const came = new Date("2026-11-20T06:00:00Z");
const seat = (id: number, changes: object = {}) => ({
  ...{ id, unitId: null as number | null, unitText: "", signedInAt: null as Date | null },
  ...changes,
});
const mark = (itemId: number, placeId: number, present: boolean) => ({ itemId, placeId, present });

describe("the districts to which a practice task is proposed", () => {
  it.each([
    ["all where nobody signed in", [seat(1, { unitId: 1 })], [], [7], [1, 2, 3]],
    ["those of bodies that signed in", [seat(1, { unitId: 1, signedInAt: came })], [], [7], [1]],
    ["those that were written down", [seat(1, { unitText: "大兴区妇联", signedInAt: came })], [], [7], [2]],
    ["those in English", [seat(1, { unitText: "Miyun Women's Federation", signedInAt: came })], [], [7], [3]],
    ["all for a company", [seat(1, { unitText: "a company in Miyun", signedInAt: came })], [], [7], [1, 2, 3]],
    [
      "not who left before the session",
      [seat(1, { unitId: 1, signedInAt: came }), seat(2, { unitId: 2, signedInAt: came })],
      [mark(7, 1, false)],
      [7],
      [2],
    ],
    [
      "who was at one of two sessions",
      [seat(1, { unitId: 1, signedInAt: came })],
      [mark(7, 1, false), mark(8, 1, true)],
      [7, 8],
      [1],
    ],
    ["who is marked without having signed in", [seat(1, { unitId: 3 })], [mark(7, 1, true)], [7], [3]],
    ["who signed in, where there is no session", [seat(1, { unitId: 2, signedInAt: came })], [], [], [2]],
    ["a department counts for none", [seat(1, { unitId: 40, signedInAt: came })], [], [7], [1, 2, 3]],
  ])("are %s", (_, seats, marks, sessions, proposed) => {
    expect(proposedDistricts(districts, { seats, marks, sessions })).toEqual({
      ...{ ids: proposed, isKnown: proposed.length < districts.length },
    });
  });

  it("are known where somebody of every district came", () => {
    const seats = [1, 2, 3].map((unitId) => seat(unitId, { unitId, signedInAt: came }));
    expect(proposedDistricts(districts, { seats, marks: [], sessions: [7] })).toEqual({
      ids: [1, 2, 3],
      isKnown: true,
    });
  });
});
