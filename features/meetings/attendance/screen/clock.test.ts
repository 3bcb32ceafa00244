import { describe, expect, it } from "vitest";
import { minutesAfter, starts } from "../testing-day";
import { clockOf, itemsAt } from "./clock";

const items = [
  { id: 1, minutes: 20 },
  { id: 2, minutes: 10 },
  { id: 3, minutes: null },
];
const at = (itemId: number, minutes: number) => ({ itemId, beganAt: minutesAfter(minutes) });

describe("the screen in the hall", () => {
  it("knows the item, the next and the one before", () => {
    expect(itemsAt(items, null)).toEqual({ present: null, next: items[0], previous: null });
    expect(itemsAt(items, at(2, 0))).toEqual({ present: items[1], next: items[2], previous: items[0] });
    expect(itemsAt(items, at(3, 0))).toMatchObject({ next: null });
    expect(itemsAt(items, { itemId: null, beganAt: starts })).toMatchObject({ present: null, next: items[0] });
  });

  it.each([
    ["begun in time", at(1, 0), 5, { left: 15, behind: 0 }],
    ["the last second counts", at(1, 0), 19.99, { left: 1, behind: 0 }],
    ["over its time", at(1, 0), 23, { left: -3, behind: 3 }],
    ["begun late", at(2, 27), 30, { left: 7, behind: 7 }],
    ["ahead", at(2, 15), 16, { left: 9, behind: -5 }],
    ["no time given", at(3, 30), 31, { left: null, behind: null }],
    ["not begun", null, 1, { left: null, behind: null }],
  ])("%s", (_, running, now, told) => {
    expect(clockOf(items, running, starts, minutesAfter(now))).toEqual(told);
  });

  it("tells no delay where the start is not known", () => {
    expect(clockOf(items, at(1, 9), null, minutesAfter(10))).toEqual({ left: 19, behind: null });
  });
});
