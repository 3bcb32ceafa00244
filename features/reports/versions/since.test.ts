import { describe, expect, it } from "vitest";
import { bodyOf } from "../body/document";
import type { ReportText } from "../draft";
import { changedSince } from "./since";

const text = (paragraphs: string[], title = "BWF Opens Library"): ReportText => ({
  title,
  summary: "",
  body: bodyOf(paragraphs),
});

describe("what changed since a text was translated", () => {
  it.each([
    ["nothing", text(["It opened on Monday."]), text(["It opened on Monday."]), 0, false],
    ["one word for another", text(["It opened on Monday."]), text(["It opened on Friday."]), 1, true],
    ["words more", text(["It opened."]), text(["It opened on Monday."]), 2, true],
    ["a paragraph", text(["It opened."]), text(["It opened.", "Nine hundred books wait."]), 4, true],
    ["a paragraph less", text(["It opened.", "Nine hundred books wait."]), text(["It opened."]), 4, true],
    ["a title", text([]), text([], "BWF Opens Small Library"), 1, true],
    [
      "a move",
      text(["One sentence.", "Another one.", "A third."]),
      text(["Another one.", "A third.", "One sentence."]),
      0,
      true,
    ],
  ])("%s", (_, then, now, words, changed) => {
    expect(changedSince(then, now, "en")).toMatchObject({ language: "en", words, changed });
  });

  it("counts Chinese words as the language cuts them", () => {
    const since = changedSince(text(["市妇联召开季度工作会。"], ""), text(["市妇联举行季度工作会。"], ""), "zh");
    expect(since.words).toBe(1);
  });
});
