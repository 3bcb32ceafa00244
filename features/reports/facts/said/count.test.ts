import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formsOf } from "../forms";
import { agrees, countIn, countValue, recordedCount } from "./count";

describe("a count", () => {
  it.each([
    ["en", "45 people", 45, "exact"],
    ["en", "over 40", 40, "over"],
    ["en", "More than forty", 40, "over"],
    ["en", "120-plus people", 120, "over"],
    ["en", "almost 1,200", 1200, "nearly"],
    ["en", "about 40", 40, "about"],
    ["zh", "近50", 50, "nearly"],
    ["zh", "将近40人", 40, "nearly"],
    ["zh", "40余人", 40, "over"],
    ["zh", "超过40", 40, "over"],
    ["zh", "约四十人", 40, "about"],
  ] as const)("%s %s", (language, words, number, precision) => {
    expect(countIn(words, language)).toEqual({ number, precision });
  });

  it.each([
    ["en", "dozens of people"],
    ["en", "Beijing2024"],
    ["zh", "各位同志"],
  ] as const)("%s: %s says none", (language, words) => {
    expect(countIn(words, language)).toBeNull();
  });

  it("is read back from every form in which facts write it", () => {
    const values = fc
      .tuple(fc.constantFrom("", "nearly ", "over "), fc.integer({ min: 1, max: 5000 }))
      .map(([close, number]) => `${close}${number}`);
    fc.assert(
      fc.property(values, fc.constantFrom("en" as const, "zh" as const), (value, language) => {
        const read = formsOf("count", value, language).map((form) => countIn(form, language));
        expect(read.map((count) => count && countValue(count))).toEqual(read.map(() => value));
        expect(agrees(recordedCount(value), recordedCount(value))).toBe(true);
      }),
    );
  });
});

it.each([
  ["40", "40", true],
  ["45", "40", false],
  ["over 40", "40", false],
  ["nearly 40", "40", false],
  ["about 40", "40", true],
  ["about 60", "40", false],
  ["nearly 40", "38", true],
  ["nearly 100", "38", false],
  ["over 40", "43", true],
  ["over 50", "43", false],
  ["45", "over 40", false],
  ["over 40", "over 40", true],
  ["over 45", "over 40", false],
  ["nearly 50", "over 40", true],
  ["40", "nearly 40", false],
  ["over 35", "nearly 40", true],
  ["nearly 30", "nearly 40", false],
  ["about 40", "nearly 40", true],
])("“%s” where the record has “%s”: %s", (said, recorded, agreed) => {
  expect(agrees(countIn(said, "en") ?? { number: 0, precision: "exact" }, recordedCount(recorded))).toBe(agreed);
});
