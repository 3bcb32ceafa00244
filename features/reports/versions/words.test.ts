import { describe, expect, it } from "vitest";
import { countWords, isChanged, wordChanges } from "./words";

const told = (before: string, after: string, language: "en" | "zh", left = 1_000_000) =>
  wordChanges(before, after, language, { left })
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `{-${text}-}`))
    .join("");

describe("a text word by word", () => {
  it.each([
    ["en", "", "", ""],
    ["en", "Forty people came.", "Forty people came.", "Forty people came."],
    ["en", "Forty people came.", "Fifty people came.", "{-Forty-}{+Fifty+} people came."],
    ["en", "It opened.", "It opened on Monday.", "It opened{+ on Monday+}."],
    ["en", "a red house", "a blue boat", "a {-red house-}{+blue boat+}"],
    ["en", "", "New.", "{+New.+}"],
    ["en", "Old.", "", "{-Old.-}"],
    ["zh", "市妇联召开季度工作会。", "市妇联举行季度工作会。", "市妇联{-召开-}{+举行+}季度工作会。"],
    ["zh", "40人参加。", "50人参加。", "{-40-}{+50+}人参加。"],
  ] as const)("%s: %s | %s", (language, before, after, expected) => {
    expect(told(before, after, language)).toBe(expected);
  });

  it("is told as a whole when the effort does not suffice", () => {
    expect(told("Forty people came.", "Fifty people came.", "en", 10)).toBe(
      "{-Forty people came.-}{+Fifty people came.+}",
    );
  });

  it("is put together again from its parts", () => {
    const [before, after] = ["The  old\ntext, with care.", "The new text,\nwith much care!"];
    const parts = wordChanges(before, after, "en", { left: 100_000 });
    const side = (left: string) =>
      parts
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join("");
    expect([side("added"), side("removed")]).toEqual([before, after]);
  });

  it("counts words, not marks", () => {
    expect(countWords("Forty people, and more.", "en")).toBe(4);
    expect(countWords("市妇联召开会议。", "zh")).toBeGreaterThan(2);
    expect(countWords(" ,;。", "zh")).toBe(0);
  });

  it("knows whether anything changed", () => {
    expect(isChanged([{ kind: "same", text: "a" }])).toBe(false);
    expect(isChanged([{ kind: "added", text: "a" }])).toBe(true);
  });
});
