import { describe, expect, it } from "vitest";
import { preferredLocale } from "./routing";

describe("the visitor's language", () => {
  it.each([
    [null, "en"],
    ["", "en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["en-GB,en;q=0.9,zh;q=0.8", "en"],
    ["fr;q=1, zh;q=0.5, en;q=0.4", "zh"],
    ["de", "en"],
    ["zh;q=0, en", "en"],
    ["zhx, en;q=0.1", "en"],
    [";;;q=,,", "en"],
  ])("%s reads %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
