import fc from "fast-check";
import { expect, it } from "vitest";
import { movedTo } from "./order";

it.each([
  [[1, 2, 3], 1, 2, [2, 3, 1]],
  [[1, 2, 3], 3, 0, [3, 1, 2]],
  [[1, 2, 3], 2, 1, [1, 2, 3]],
  [[1, 2, 3], 1, 99, [2, 3, 1]],
  [[1, 2, 3], 3, -5, [3, 1, 2]],
  [[1, 2, 3], 9, 0, [1, 2, 3]],
])("%j with %i moved to %i is %j", (ids, id, place, wanted) => {
  expect(movedTo(ids, id, place)).toEqual(wanted);
});

it("loses none, keeps the order of the others, and can be moved back", () => {
  const lists = fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(lists, fc.nat(), fc.nat(80), (ids, which, place) => {
      const from = which % ids.length;
      const id = ids[from] ?? 0;
      const after = movedTo(ids, id, place);
      expect(after.filter((one) => one !== id)).toEqual(ids.filter((one) => one !== id));
      expect(after.indexOf(id)).toBe(Math.min(place, ids.length - 1));
      expect(movedTo(after, id, from)).toEqual(ids);
    }),
  );
});
