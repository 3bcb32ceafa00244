import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedDays, touchedIn, touchedText } from "./changed-days";
import { isHeldOn } from "./post";
import { dayIn, daysBetween, tenures } from "./testing-days";
import { held } from "./testing-posts";

const post = held(1, "2024-01-01", null);
const days = (before: typeof post | null, after: typeof post | null) =>
  changedDays(before, after).map(({ from, until }) => [from, until]);

describe("the days on which texts say otherwise", () => {
  it.each<[string, ReturnType<typeof days>, (string | null)[][]]>([
    ["of a new post are its own", days(null, post), [["2024-01-01", null]]],
    ["of one taken out are its own", days({ ...post, heldUntil: "2024-02-01" }, null), [["2024-01-01", "2024-02-01"]]],
    ["of one that ended are those after", days(post, { ...post, heldUntil: "2024-05-01" }), [["2024-05-01", null]]],
    [
      "of one that moved are both ends",
      days({ ...post, heldUntil: "2024-06-01" }, { ...post, heldFrom: "2024-02-01", heldUntil: "2024-07-01" }),
      [
        ["2024-01-01", "2024-02-01"],
        ["2024-06-01", "2024-07-01"],
      ],
    ],
    [
      "of one with another title are all",
      days(post, { ...post, title: { en: "Chair", zh: "主席" } }),
      [["2024-01-01", null]],
    ],
    ["of one with another number are all", days(post, { ...post, protocolOrder: 9 }), [["2024-01-01", null]]],
    ["of one with the same words are none", days(post, { ...post, single: true, unit: null }), []],
    ["of nothing are none", days(null, null), []],
  ])("%s", (_, told, expected) => {
    expect(told).toEqual(expected);
  });

  it("are, day by day, those on which one holds and the other does not", () => {
    fc.assert(
      fc.property(tenures(2), fc.boolean(), ([one, other], sameWords) => {
        if (!one || !other) return;
        const before = { ...post, ...one };
        const after = { ...post, ...other, protocolOrder: sameWords ? 1 : 2 };
        const spans = changedDays(before, after);
        for (const day of daysBetween) {
          const [was, is] = [isHeldOn(day, before), isHeldOn(day, after)];
          const isChanged = sameWords ? was !== is : was || is;
          expect(
            spans.some(({ from, until }) => isHeldOn(day, { heldFrom: from, heldUntil: until })),
            day,
          ).toBe(isChanged);
        }
      }),
    );
  });

  it("stand in an address and are read from it", () => {
    const span = fc.record({
      from: fc.nat(300).map(dayIn),
      until: fc.option(fc.nat(300).map(dayIn), { nil: null }),
    });
    const touched = fc.uniqueArray(
      fc.record({ personId: fc.integer({ min: 1, max: 999 }), days: fc.array(span, { minLength: 1, maxLength: 3 }) }),
      { selector: ({ personId }) => personId, maxLength: 4 },
    );
    fc.assert(
      fc.property(touched, (given) => {
        expect(touchedIn(touchedText(given))).toEqual(given);
      }),
    );
  });

  it("are left out where an address cannot be read", () => {
    expect(touchedIn(undefined)).toEqual([]);
    expect(touchedIn("7.2024-01-01~x~.2024-01-01.~8.2024-13.~9.2024-01-01.never")).toEqual([]);
    expect(touchedIn("7.2024-01-01.~x")).toEqual([{ personId: 7, days: [{ from: "2024-01-01", until: null }] }]);
  });
});
