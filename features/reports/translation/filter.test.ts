import { describe, expect, it } from "vitest";
import { shownTranslations, translationFilter, translationQuery } from "./filter";

describe("the filter of the list of translations", () => {
  it.each([
    [{}, ""],
    [{ state: "behind" }, "?state=behind"],
    [{ state: "missing" }, "?state=missing"],
    [{ state: "ready" }, ""],
    [{ state: ["behind", "missing"] }, ""],
    [{ state: "behind", page: "2" }, "?state=behind&page=2"],
    [{ page: "-1" }, ""],
  ])("reads %j and writes %j", (given, query) => {
    const { state, page } = translationFilter.parse(given);
    expect(translationQuery(state, page)).toBe(query);
  });

  it.each([
    ["all", [1, 2, 3]],
    ["behind", [2]],
    ["missing", [3]],
  ] as const)("shows %s", (show, ids) => {
    const rows = [
      { id: 1, sourceLanguage: "en", en: { state: "missing" }, zh: { state: "ready" } },
      { id: 2, sourceLanguage: "zh", en: { state: "behind" }, zh: { state: "draft" } },
      { id: 3, sourceLanguage: "en", en: { state: "draft" }, zh: { state: "missing" } },
    ] as const;
    expect(shownTranslations([...rows], show).map(({ id }) => id)).toEqual(ids);
  });
});
