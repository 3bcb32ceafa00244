import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryOf } from "./summary";

const long = "a meeting on the work of the women's federations of all districts and towns ".repeat(4);

describe("the summary of a text", () => {
  it.each([
    ["a short first paragraph", ["It was held. Forty came.", "More."], "It was held. Forty came."],
    ["whole sentences", [`It was held. Forty came. Then ${long}.`, "More."], "It was held. Forty came."],
    [
      "no break after a title",
      [`It was held by Ms. Li ${"and colleagues ".repeat(30)}.`],
      /^It was held by Ms\. Li .*…$/,
    ],
    ["the text below a caption", ["Delegates at the opening", "It was held."], "It was held."],
    ["a caption where there is nothing else", ["Delegates at the opening"], "Delegates at the opening"],
    ["Chinese sentences", [`会议召开。${"很长".repeat(200)}。`], "会议召开。"],
    ["one long Chinese sentence", [`${"很长".repeat(200)}。`], /^[很长]{279}…$/],
    ["nothing", [], ""],
  ])("is %s", (_, paragraphs, expected) => {
    const summary = summaryOf(paragraphs);
    if (typeof expected === "string") expect(summary).toBe(expected);
    else expect(summary).toMatch(expected);
  });

  it("opens the text and has at most 280 whole characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 900 }), (text) => {
        const summary = summaryOf([text]);
        expect(summary.length).toBeLessThanOrEqual(280);
        expect(summary).not.toMatch(/\p{Surrogate}/u);
        expect(text.startsWith(summary.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
