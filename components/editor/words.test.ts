import { expect, it } from "vitest";
import { countWords } from "./words";

it.each([
  ["", "en", 0],
  ["The BWF held its quarterly meeting.", "en", 6],
  ["Women's Home, 40 people", "en", 4],
  ["", "zh", 0],
  ["市妇联召开季度工作会。", "zh", 10],
  ["共有40人参会,观看了 Kuaishou 短视频。", "zh", 13],
] as const)("counts %j in %s as %i", (text, language, count) => {
  expect(countWords(text, language)).toBe(count);
});
