import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOfRun } from "./han";
import { syllablesOf } from "./pinyin";
import { rootOf, tokensOf } from "./token";
import { vectorOf, wordsIn } from "./vector";

const text = (words: string, title = "", summary = "") => ({ title, summary, words });

describe("the root of an English word", () => {
  it.each([
    [["organisation", "organisations", "organization", "organizations"]],
    [["programme", "programmes", "program"]],
    [["centre", "center", "centres"]],
    [["colour", "color", "colours"]],
    [["labour", "labor"]],
    [["organised", "organized"]],
    [["analysed", "analyzed"]],
    [["travelled", "traveled", "travelling"]],
    [["meeting", "meetings", "meet"]],
    [["training", "trained", "train"]],
    [["policies", "policy"]],
    [["women", "woman"]],
    [["children", "child"]],
    [["agreed", "agree"]],
    [["relational", "relate"]],
    [["hopping", "hop"]],
    [["falling", "fall"]],
    [["happiness", "happy"]],
  ])("%s is one", (words) => {
    expect(new Set(words.map(rootOf)).size).toBe(1);
  });

  it.each([
    ["caresses", "caress"],
    ["ponies", "poni"],
    ["motoring", "motor"],
    ["adjustable", "adjust"],
    ["adoption", "adopt"],
    ["controlling", "control"],
    ["yes", "ye"],
    ["q1", "q1"],
  ])("%s is %s", (word, root) => {
    expect(rootOf(word)).toBe(root);
  });

  it.each([
    ["universe", "union"],
    ["rise", "rice"],
    ["district", "distribute"],
  ])("%s is not %s", (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });
});

describe("the tokens of a text", () => {
  it("are words in lower case without accents, and runs in simplified characters", () => {
    const tokens = tokensOf("Women's CAFÉ 案例彙編,２０２４年 Q1");
    expect(tokens.map((token) => token.text)).toEqual(["women", "cafe", "案例汇编", "2024", "年", "q1"]);
  });

  it("are no longer than a term may be", () => {
    expect(tokensOf("x".repeat(5000)).map((token) => token.text.length)).toEqual([64]);
  });

  it("stand where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        for (const { kind, from, to, text: said } of tokensOf(words)) {
          expect(words.slice(from, to)).not.toBe("");
          if (kind === "han") expect(said).toHaveLength(to - from);
        }
      }),
    );
  });
});

describe("Chinese words", () => {
  it.each([
    ["季度工作会", ["季度", "工作", "会"]],
    ["督办", ["督办"]],
    ["平谷案例", ["平谷", "案例"]],
    ["妇联的工作", ["妇联", "工作"]],
    ["的", ["的"]],
  ])("%s is %s", (run, words) => {
    expect(wordsOfRun(run)).toEqual(words);
  });

  it.each([
    ["duban", [["du", "ban"]]],
    ["nvxing", [["nu", "xing"]]],
    ["xian", [["xian"], ["xi", "an"]]],
    ["meeting", []],
    ["federation", []],
  ])("%s is cut into %j", (word, ways) => {
    expect(syllablesOf(word)).toEqual(ways);
  });

  it("are sought in long words without end only as long as there is hope", () => {
    expect(syllablesOf(`${"nan".repeat(13)}x`)).toEqual([]);
    expect(syllablesOf("nan".repeat(13)).length).toBeLessThanOrEqual(6);
  });
});

describe("a vector", () => {
  it("weighs titles, summaries and words, and holds characters, pairs and sounds", () => {
    expect(vectorOf([text("", "Meetings 督办", "A meeting")])).toBe(
      "'meet':1A,2B '督':1A '办':1A '督办':1A '~duban':1A",
    );
    expect(vectorOf([text("季度"), text("the organisation")])).toBe("'季':3C '度':3C '季度':3C '~jidu':3C 'organ':3C");
  });

  it("stays within what PostgreSQL holds", () => {
    const words = Array.from({ length: 200_000 }, (_, index) => `word${index}`).join(" ");
    expect(Buffer.byteLength(vectorOf([text(words, "督办")]))).toBeLessThan(1_000_000);
  });
});

it("learns English words as they are written", () => {
  expect(wordsIn([text("Women's Federations, 督办 Q1", "Organisation", "of organisation")])).toEqual([
    "federations",
    "organisation",
    "women",
  ]);
});
