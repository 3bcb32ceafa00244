import { describe, expect, it } from "vitest";
import { type Block, bodyOf, emptyBody } from "../body/document";
import type { ReportText } from "../draft";
import { translationState } from "./state";

const text = (body: string, title = "标题", summary = "摘要。"): ReportText => ({
  title,
  summary,
  body: bodyOf([body]),
});
const blank: ReportText = { title: " ", summary: "", body: emptyBody };
const source = text("市妇联，召开工作会。");
const target = text("The federation held a meeting.", "A Title", "In short.");
const bold: ReportText = {
  ...source,
  body: {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "市妇联，", marks: [{ type: "bold" }] },
          { type: "text", text: "召开工作会。" },
        ],
      },
    ],
  },
};
const picture: Block = {
  type: "picture",
  attrs: { key: "0123456789abcdef01234567", width: 10, height: 10, alt: "", caption: "", credit: "" },
};
const pictured: ReportText = { ...source, body: { type: "doc", content: [...source.body.content, picture] } };

describe("the state of a translation", () => {
  it.each([
    ["missing", "there is none", null, null],
    ["missing", "it is blank", blank, null],
    ["missing", "it is blank, whatever was declared", blank, source],
    ["draft", "nobody declared it", target, null],
    ["ready", "the source is as it was", target, source],
    ["ready", "only spaces changed", target, text("市妇联， 召开工作会。\u3000")],
    ["ready", "only the width of marks changed", target, text("市妇联,召开工作会.")],
    ["ready", "only bold was taken away", target, bold],
    ["behind", "a word changed", target, text("市妇联，举行工作会。")],
    ["behind", "the title changed", target, text("市妇联，召开工作会。", "另一标题")],
    ["behind", "the summary changed", target, text("市妇联，召开工作会。", "标题", "另一摘要。")],
    ["behind", "another mark stands there", target, text("市妇联：召开工作会。")],
    ["behind", "a picture was taken away", target, pictured],
  ] as const)("is %s where %s", (state, _, written, translatedFrom) => {
    expect(translationState({ source, target: written, translatedFrom })).toBe(state);
  });

  it("does not mind one paragraph becoming two", () => {
    const split = { ...source, body: bodyOf(["市妇联，", "召开工作会。"]) };
    expect(translationState({ source: split, target, translatedFrom: source })).toBe("ready");
  });
});
