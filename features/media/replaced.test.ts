import { describe, expect, it } from "vitest";
import { cutIn, cuts, partOf } from "./cut";
import { largestStored, storedPicture } from "./replaced";

const [key, content] = ["a".repeat(24), "b".repeat(24)];
const first = { key, content: null, width: 1000 };
const replaced = { key, content, width: 700 };

describe("the stored file behind an address", () => {
  it.each([
    [first, "480.webp", `${key}/480.webp`],
    [first, "1000.webp", `${key}/1000.webp`],
    [first, "1600.webp", null],
    [first, "481.webp", null],
    [first, "0480.webp", null],
    [first, "480.png", null],
    [first, "48000.webp", null],
    [first, "../480.webp", null],
    [replaced, "480.webp", `${content}/480.webp`],
    [replaced, "1000.webp", `${content}/700.webp`],
    [replaced, "500.webp", `${content}/700.webp`],
    [replaced, "0.webp", null],
    [{ ...replaced, content: "../x" }, "480.webp", null],
  ])("of %j and %s is %s", (picture, file, name) => {
    expect(storedPicture(picture, file)).toBe(name);
  });

  it("of the whole picture is the widest", () => {
    expect(largestStored(replaced)).toBe(`${content}/700.webp`);
  });
});

describe("a picture cut around its focus", () => {
  it.each([
    ["square.webp", "square"],
    ["wide.webp", "wide"],
    ["480.webp", null],
    ["constructor.webp", null],
  ])("%s asks for %s", (file, cut) => {
    expect(cutIn(file)).toBe(cut);
  });

  it.each([
    ["square", { width: 1000, height: 500 }, { x: 0.5, y: 0.5 }, { left: 250, top: 0, width: 500, height: 500 }],
    ["square", { width: 1000, height: 500 }, { x: 0, y: 1 }, { left: 0, top: 0, width: 500, height: 500 }],
    ["square", { width: 1000, height: 500 }, { x: 0.9, y: 0 }, { left: 500, top: 0, width: 500, height: 500 }],
    ["wide", { width: 600, height: 1000 }, { x: 0.5, y: 0.3 }, { left: 0, top: 143, width: 600, height: 315 }],
    ["wide", { width: 1, height: 1 }, { x: 1, y: 1 }, { left: 0, top: 0, width: 1, height: 1 }],
  ] as const)("%s of %j at %j is %j", (cut, picture, focus, part) => {
    expect(partOf(picture, cuts[cut], focus)).toEqual(part);
  });
});
