import { describe, expect, it } from "vitest";
import { bodyOf, emptyBody } from "../body/document";
import { asSeenAddress, previewAddress, previewChoice } from "./choice";
import { isNotice, shownIn } from "./shown";

describe("the choice of a preview", () => {
  it.each([
    [{}, "preview?language=en&width=desktop&theme=light", "preview/as-seen?theme=light"],
    [
      { language: "zh", width: "phone", theme: "dark", version: "3" },
      "preview?language=zh&width=phone&theme=dark&version=3",
      "preview/as-seen?theme=dark&version=3",
    ],
    [
      { language: "fr", width: "watch", theme: "sepia", version: "0" },
      "preview?language=en&width=desktop&theme=light",
      "preview/as-seen?theme=light",
    ],
    [
      { language: ["zh", "en"], version: "<script>" },
      "preview?language=en&width=desktop&theme=light",
      "preview/as-seen?theme=light",
    ],
  ])("reads %j and writes %s", (given, address, asSeen) => {
    const { language = "en", ...rest } = previewChoice.parse(given);
    expect(previewAddress({ ...rest, language })).toBe(address);
    expect(asSeenAddress(rest)).toBe(asSeen);
  });
});

describe("what readers are given", () => {
  const en = { title: "A Title", summary: "", body: bodyOf(["Words."]) };
  const zh = { title: "标题", summary: "", body: emptyBody };

  it.each([
    ["en", { en, zh }, { language: "en", missing: false, empty: false }],
    ["zh", { en, zh }, { language: "zh", missing: false, empty: true }],
    ["zh", { en, zh: null }, { language: "en", missing: true, empty: false }],
    ["en", { en: null, zh }, { language: "zh", missing: true, empty: true }],
    ["en", { en: null, zh: null }, { language: "en", missing: true, empty: true }],
  ] as const)("in %s, of %j", (language, texts, expected) => {
    expect(shownIn(language, texts)).toMatchObject(expected);
  });

  it.each([
    ["withdrawn, the version readers saw", new Date(0), true, true],
    ["withdrawn, a version written since", new Date(0), false, false],
    ["on the site", null, true, false],
  ])("is the notice: %s", (_, withdrawnAt, live, expected) => {
    expect(isNotice({ withdrawnAt }, { live })).toBe(expected);
  });
});
