import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestQuery, looserQueries, openWord, readQuery, strictQuery, unfinished } from "./query";

const strict = (typed: string) => strictQuery(readQuery(typed));

describe("what was typed", () => {
  it.each([
    ["organisations", "'organ'"],
    ["Women's Federation", "('woman' & 'feder')"],
    ["the meeting of women", "('meet' & 'woman')"],
    ["the", ""],
    ["", ""],
    ["季度工作会", "('季度' & '工作' & '会')"],
    ["案例彙編", "('案例' & '汇编')"],
    ["duban", "('duban' | '~duban')"],
    ["jidu", "('jidu' | '~jidu')"],
    ["ji du", "(('ji' & 'du') | '~jidu')"],
    ["ji du duban", "((('ji' & 'du') | '~jidu') & ('duban' | '~duban'))"],
    ["Pinggu 案例", "(('pinggu' | '~pinggu') & '案例')"],
    ["funv", "('funv' | '~funu')"],
    [`meeting' | ! & <-> \\ : * "minutes"`, "('meet' & 'minut')"],
    ["a\u0000b minutes", "('b' & 'minut')"],
    ["minutes minutes", "'minut'"],
  ])("%j asks for %s", (typed, query) => {
    expect(strict(typed)).toBe(query);
  });

  it("is read up to a length", () => {
    expect(readQuery(`${"a".repeat(longestQuery)} meeting`)).toHaveLength(1);
    expect(readQuery("q w t y p s d f g h j k l z x c v b n m 1 2 3 4 5 6 7 8 9")).toHaveLength(24);
  });

  it("never leaves its quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
        expect(strict(typed)).toMatch(/^(?:'[\p{L}\p{N}\p{Script=Han}~]+'|[()&| ])*$/u);
      }),
    );
  });
});

describe("looser questions", () => {
  it.each([
    ["meeting", []],
    ["meeting 督办", ["('meet' | '督办')"]],
    ["督办 会", ["'督办'"]],
    ["袋", []],
    ["one meeting 督办", ["(('meet' & '督办') | ('on' & '督办') | ('on' & 'meet'))", "('on' | 'meet' | '督办')"]],
  ])("of %s are %j", (typed, queries) => {
    expect(looserQueries(readQuery(typed))).toEqual(queries);
  });
});

describe("words that are still being typed", () => {
  it.each([
    ["meeti", "meeti"],
    ["minutes meeti", "meeti"],
    ["minutes ", null],
    ["m", null],
    ["督办", null],
  ])("%j ends with %s", (typed, open) => {
    expect(openWord(typed)).toBe(open);
  });

  it("go on as words and sounds", () => {
    expect(strictQuery(unfinished("minutes meeti", ["meeting"]))).toBe(
      "('minut' & ('meeti' | 'meet' | '~meeti':* | 'meeti':*))",
    );
    expect(strictQuery(unfinished("督办", []))).toBe("'督办'");
  });
});
