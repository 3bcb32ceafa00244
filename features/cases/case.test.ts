import { describe, expect, it } from "vitest";
import { caseText, collectionText } from "./case";

const pair = { en: "Words", zh: "文字" };
const one = {
  ...{ slug: "one-table-three-chairs", districtId: 1, themeId: 2, year: 2023, picture: null },
  ...{ title: pair, summary: pair, problem: pair, practice: pair, result: pair },
};
const collection = { slug: "brands", year: 2024, title: pair, intro: pair, meetingId: null, caseIds: [3, 1] };

describe("a case", () => {
  it("is told whole and in both languages", () => {
    expect(caseText.parse(one)).toEqual(one);
  });

  it.each([
    ["an address that collections stand below", { slug: "collections" }],
    ["an address with other signs", { slug: "One Table" }],
    ["no address", { slug: "" }],
    ["a part in one language only", { practice: { en: "Words", zh: " " } }],
    ["a picture without words", { picture: { key: "k", alt: { en: "", zh: "" } } }],
    ["half a year", { year: 2023.5 }],
  ])("has not %s", (_, fault) => {
    expect(caseText.safeParse({ ...one, ...fault }).success).toBe(false);
  });
});

describe("a collection", () => {
  it("holds cases in an order", () => {
    expect(collectionText.parse(collection)).toEqual(collection);
  });

  it.each([
    ["without cases", { caseIds: [] }],
    ["with a case twice", { caseIds: [1, 1] }],
  ])("is none %s", (_, fault) => {
    expect(collectionText.safeParse({ ...collection, ...fault }).success).toBe(false);
  });
});
