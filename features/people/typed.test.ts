import { expect, it } from "vitest";
import { keepable, straight } from "./typed";

it.each([
  ["a\0b\ud800c", "abc", "abc"],
  ["书\u{20bb7}香", "书\u{20bb7}香", "书\u{20bb7}香"],
  ["Tea\u202e\u2066 house", "Tea\u202e\u2066 house", "Tea house"],
])("of %j is kept what can be, and straight", (typed, kept, plain) => {
  expect(keepable(typed)).toBe(kept);
  expect(straight(typed)).toBe(plain);
});
