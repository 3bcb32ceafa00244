import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningAt, mentionsIn, suggestedFor, withMention } from "./mentions";

const staff = [
  { id: 1, name: "Yu Shan" },
  { id: 2, name: "Yu" },
  { id: 3, name: "李文" },
  { id: 4, name: "Yu Shan" },
  { id: 5, name: "A.*(b" },
];

describe("whom words name", () => {
  it.each([
    ["@Yu Shan, please", [1, 4]],
    ["@yu shan", [1, 4]],
    ["@Yu please", [2]],
    ["@Yu Shanxi", [2]],
    ["@Yuan", []],
    ["＠李文请看", [3]],
    ["请@李文看，@Yu", [3, 2]],
    ["write to me@Yu Shan", []],
    ["@Yu @Yu", [2]],
    ["@A.*(b", [5]],
    ["@@Yu", [2]],
    ["@", []],
    ["", []],
  ])("%j names %j", (words, ids) => {
    expect(mentionsIn(words, staff)).toEqual(ids);
  });

  it("are staff, whatever was written", () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(mentionsIn(words, staff).every((id) => staff.some((one) => one.id === id))).toBe(true);
        expect(mentionsIn(words, [{ id: 9, name: "" }])).toEqual([]);
      }),
    );
  });
});

describe("a name being typed", () => {
  it.each([
    ["see @Y", 6, "Y"],
    ["see @", 5, ""],
    ["a@Y", 3, null],
    ["@Yu\n", 4, null],
    ["请＠李", 3, "李"],
    ["no", 2, null],
  ])("in %j at %i is %j", (words, caret, beginning) => {
    expect(beginningAt(words, caret)).toBe(beginning);
  });

  it("is offered by any part of it and finished with a space", () => {
    expect(suggestedFor("sh", staff).map(({ id }) => id)).toEqual([1, 4]);
    expect(suggestedFor("", staff, 2)).toHaveLength(2);
    expect(withMention("ask @sh now", 7, "Yu Shan")).toEqual({ words: "ask @Yu Shan now", caret: 13 });
    expect(withMention("ask", 3, "Yu Shan")).toEqual({ words: "ask", caret: 3 });
  });
});
