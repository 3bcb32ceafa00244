import { expect, it } from "vitest";
import { numberOf, numberPattern } from "./numbers";

it.each([
  ["en", "45", 45],
  ["en", "1,200", 1200],
  ["en", "seven", 7],
  ["en", "fourteen", 14],
  ["en", "forty", 40],
  ["en", "Forty-five", 45],
  ["en", "a hundred", 100],
  ["en", "two hundred and thirty-one", 231],
  ["zh", "45", 45],
  ["zh", "十", 10],
  ["zh", "十二", 12],
  ["zh", "四十五", 45],
  ["zh", "两百", 200],
  ["zh", "一百二十", 120],
  ["zh", "一千二百", 1200],
] as const)("%s %s is %i", (language, text, number) => {
  expect(numberOf(text)).toBe(number);
  expect(new RegExp(`^${numberPattern[language]}$`, "i").test(text)).toBe(true);
});
