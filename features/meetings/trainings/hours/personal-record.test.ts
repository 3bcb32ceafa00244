import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Credited, peopleOf, personKey, recordFilter, recordQuery } from "./personal-record";

const row = fc.record({
  id: fc.integer({ min: 1, max: 1000 }),
  name: fc.constantFrom("王芳", "李敏", "Li Min"),
  post: fc.constantFrom("", "主任"),
  unitId: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  unit: fc.constant(null),
  unitText: fc.constantFrom("", "Kuaishou"),
  title: fc.constant({ en: "short videos", zh: "短视频" }),
  heldOn: fc.constantFrom("2025-12-31", "2026-01-01", "2026-05-20"),
  minutes: fc.integer({ min: 1, max: 600 }),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id });

const sum = (list: readonly { minutes: number }[]) => list.reduce((all, { minutes }) => all + minutes, 0);

describe("the people of a record", () => {
  it("have every training once, and their sums are those of their parts", () => {
    fc.assert(
      fc.property(rows, (list: Credited[]) => {
        const people = peopleOf(list);
        expect(sum(people)).toBe(sum(list));
        expect(people.flatMap(({ trainings }) => trainings)).toHaveLength(list.length);
        expect(new Set(people.map(personKey)).size).toBe(people.length);
        for (const { years, minutes, trainings } of people) {
          expect(sum(years)).toBe(minutes);
          expect(trainings.map(({ heldOn }) => heldOn)).toEqual(
            trainings.map(({ heldOn }) => heldOn).toSorted((one, other) => other.localeCompare(one)),
          );
        }
      }),
    );
  });

  it("are told apart by name and unit, and not by post", () => {
    const one = { name: "王芳", unitId: 3, unitText: "" };
    expect(personKey({ ...one, name: " 王芳 " })).toBe(personKey(one));
    expect(personKey({ ...one, unitId: 4 })).not.toBe(personKey(one));
    expect(personKey({ ...one, unitId: null, unitText: "3" })).not.toBe(personKey(one));
  });
});

it.each([
  [{}, ""],
  [{ q: "\0  ", year: "soon", district: "-1", page: "x" }, ""],
  [{ q: "王 芳", year: "2026", district: "3", page: "2" }, "?q=%E7%8E%8B+%E8%8A%B3&year=2026&district=3&page=2"],
])("the filter %j is kept in the address", (given, query) => {
  expect(recordQuery(recordFilter.parse(given))).toBe(query);
});
