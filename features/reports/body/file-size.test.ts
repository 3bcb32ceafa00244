import { expect, it } from "vitest";
import { sizeInWords } from "./file-size";

it.each([
  [0, "1 KB"],
  [348_160, "340 KB"],
  [1_048_575, "1.0 MB"],
  [1_258_291, "1.2 MB"],
  [26_214_400, "25 MB"],
])("says %i bytes as %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
