import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAsked, searchAddress } from "./address";

describe("the address of a search", () => {
  it.each([
    [{ q: " meeting " }, "/search?q=meeting"],
    [{ q: "督办", page: "3" }, "/search?q=%E7%9D%A3%E5%8A%9E"],
    [{ q: "a&type=x", type: "report", year: "2024" }, "/search?q=a%26type%3Dx&type=report&year=2024"],
    [{ q: ["one", "two"], section: "updates", district: "pinggu" }, "/search?q=one&section=updates&district=pinggu"],
    [{ q: "a", type: "draft", section: "../x", district: "'", year: "24" }, "/search?q=a"],
    [{ q: "a\u0000b" }, "/search?q=a+b"],
    [{}, "/search"],
  ])("of %j is %s", (parameters, address) => {
    expect(searchAddress(readAsked(parameters))).toBe(address);
  });

  it("tells the page behind the first", () => {
    expect(searchAddress({ q: "a" }, 2)).toBe("/search?q=a&page=2");
  });

  it("is made of whatever was typed, and read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (q) => {
        const address = searchAddress(readAsked({ q }));
        const again = new URLSearchParams(address.split("?")[1] ?? "");
        expect(searchAddress(readAsked(Object.fromEntries(again)))).toBe(address);
      }),
    );
  });
});
