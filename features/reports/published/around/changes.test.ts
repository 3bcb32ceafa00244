import { expect, it } from "vitest";
import { noteFor } from "./changes";

const at = new Date("2026-11-23T02:00:00Z");

it.each([
  ["en", { en: "Corrected.", zh: "更正。" }, { text: "Corrected.", language: "en" }],
  ["zh", { en: "Corrected.", zh: "更正。" }, { text: "更正。", language: "zh" }],
  ["zh", { en: "Corrected.", zh: "" }, { text: "Corrected.", language: "en" }],
  ["en", { en: "", zh: "更正。" }, { text: "更正。", language: "zh" }],
] as const)("a reader of %s is told %j as %j", (language, note, told) => {
  expect(noteFor({ at, ...note }, language)).toEqual(told);
});
