import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breaksIn } from "./line-breaks";

describe("where a line may break", () => {
  it.each([
    ["federation", "federation"],
    ["妇女之家", "妇|女|之|家"],
    ["“妇女之家”开放。", "“妇|女|之|家”|开|放。"],
    ["（快手）", "（快|手）"],
    ["共214个，", "共|214|个，"],
    ["在2024年Q1召开", "在|2024|年|Q1|召|开"],
    ["完成……", "完|成……"],
  ])("%s: %s", (word, marked) => {
    expect(breaksIn(word).filter(Boolean).join("|")).toBe(marked);
  });

  it("keeps every character, and a hyphen away from every break", () => {
    const signs = fc.constantFrom(..."妇女，。“”（）—ab12é");
    fc.assert(
      fc.property(fc.array(signs), (word) => {
        const parts = breaksIn(word.join(""));
        expect(parts.join("")).toBe(word.join(""));
        expect(parts.every((part, index) => (index % 2 === 1) === (part === "") || parts.length === 1)).toBe(true);
      }),
    );
  });
});
