import { expect, it } from "vitest";
import { fileName } from "./answer";

it.each([
  [" a\0b\r\nc.docx ", "abc.docx"],
  ["a\u202ebc.docx", "abc.docx"],
  ["half\ud800.docx", "half.docx"],
  [`${"长".repeat(300)}.docx`, `${"长".repeat(250)}.docx`],
  [`${"😀".repeat(300)}.docx`, `${"😀".repeat(250)}.docx`],
])("the name %j of a file is put on record as %j", (given, kept) => {
  expect(fileName.parse(given)).toBe(kept);
});
