import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arranged, arrangeRefusals, arranging, moved } from "./arrangement";

describe("what speaks against a new order", () => {
  const present = [1, 2, 3];
  it.each([
    ["a new order of the same", [3, 1, 2], present, []],
    ["one more that readers can read", [9, 1, 2, 3], present, []],
    ["none at all", [], present, []],
    ["a withdrawn one that stays", [2, 1], present, []],
    ["one that readers cannot read", [1, 2, 3, 8], present, ["not_on_site"]],
    ["the same twice", [1, 1], present, ["twice"]],
    ["six", [1, 2, 3, 9, 10, 11], present, ["too_many"]],
    ["someone else's change", [2, 1], [1, 2], ["changed_meanwhile"]],
    ["everything at once", [8, 8, 1, 2, 3, 9], [], ["changed_meanwhile", "too_many", "twice", "not_on_site"]],
  ])("%s", (_, wanted, startedFrom, reasons) => {
    expect(arrangeRefusals({ wanted, startedFrom, present, readable: [1, 3, 9, 10, 11] })).toEqual(reasons);
  });
});

describe("moving a lead", () => {
  it.each([
    [3, -1, [1, 3, 2]],
    [1, 1, [2, 1, 3]],
    [1, -1, [1, 2, 3]],
    [3, 1, [1, 2, 3]],
    [7, 1, [1, 2, 3]],
  ] as const)("%i by %i", (id, by, order) => {
    expect(moved([1, 2, 3], id, by)).toEqual(order);
  });

  it("up and then down leaves the order as it was, unless it was first", () => {
    const orders = fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(orders, (order) => {
        const last = order.at(-1) ?? 0;
        expect(moved(moved(order, last, -1), last, 1)).toEqual(order);
      }),
    );
  });
});

describe("an order in words", () => {
  it.each([
    ["12,5", "", { wanted: [12, 5], startedFrom: [] }],
    ["12,x", "", null],
    ["1.5", "", null],
    ["-1", "", null],
    ["99999999999", "", null],
  ])("%s", (wanted, startedFrom, read) => {
    expect(arranging.safeParse({ wanted, startedFrom }).data ?? null).toEqual(read);
  });

  it("is told by the address after a removal", () => {
    expect(arranged.parse({ done: "removed", report: "5", was: "5,7" })).toEqual({
      ...{ done: "removed", report: 5, was: [5, 7] },
    });
    expect(arranged.safeParse({ done: "eaten", report: "5" }).success).toBe(false);
    expect(arranged.parse({ done: "moved_up", report: "5", was: "x" }).was).toEqual([]);
  });
});
