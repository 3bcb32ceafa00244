import { describe, expect, it } from "vitest";
import type { Block } from "../body/document";
import { editorPlace } from "./editor-place";
import type { RuleName } from "./finding";
import { mending } from "./mending";
import { foundBy, gallery, heading, pictured, textOf } from "./testing-text";
import { whereOf } from "./where";

const list: Block = { type: "bulletList", content: [{ type: "listItem", content: [heading(2, "Chinas")] }] };
const noted: Block = {
  type: "paragraph",
  content: [
    { type: "text", text: "a" },
    { type: "footnote", attrs: { text: "Chinas" } },
    { type: "text", text: "b womens" },
  ],
};
const table: Block = {
  type: "table",
  content: [{ type: "tableRow", content: [{ type: "tableCell", content: [noted] }] }],
};

const text = textOf("en", {
  blocks: ["First", pictured({ alt: "" }), noted, gallery({}, { alt: "" }), list, table, heading(2, "Chinas")],
});

describe("where a finding is", () => {
  it("is counted among its kind", () => {
    const all = [...foundBy("lost_apostrophe", text), ...foundBy("alt_missing", text)];
    expect(all.map((finding) => whereOf(text.body, finding))).toEqual([
      { kind: "paragraph", number: 2, part: "text" },
      { kind: "footnote", number: 2, part: "footnote" },
      { kind: "list", number: 1, part: "text" },
      { kind: "table", number: 1, part: "text" },
      { kind: "table", number: 1, part: "footnote" },
      { kind: "heading", number: 1, part: "text" },
      { kind: "picture", number: 1, part: "alt" },
      { kind: "picture", number: 3, part: "alt" },
    ]);
    expect(whereOf(text.body, { path: null, part: "text" })).toBeNull();
    expect(whereOf(text.body, { path: [99], part: "text" })).toBeNull();
  });

  it("is a place in the editor's document too", () => {
    // "First" takes 0 to 7, the picture 7, the paragraph begins at 8: <p> a ※ b…
    const [word, note] = foundBy("lost_apostrophe", text);
    const [alt] = foundBy("alt_missing", text);
    expect(word && editorPlace(text.body, word)).toEqual({ from: 13, to: 19 });
    expect(note && editorPlace(text.body, note)).toEqual({ from: 10, to: 11 });
    expect(alt && editorPlace(text.body, alt)).toEqual({ from: 7, to: 8 });
    const [title] = foundBy("title_length", textOf("en", { title: "BWF Holds" }));
    expect(title && editorPlace(text.body, title)).toBeNull();
    expect(word && editorPlace(textOf("en", {}).body, word)).toBeNull();
  });
});

describe("the button of a fix says what it does", () => {
  const spaced = textOf("en", {
    blocks: ["A  desk(in Pinggu District and Daxing) is Chinas", heading(3, "x"), heading(2, "")],
  });

  it.each<[RuleName, string, string]>([
    ["lost_apostrophe", "change", "China’s"],
    ["space_too_many", "removeSpace", " "],
    ["space_missing", "addSpace", " ("],
    ["district_in_list", "remove", ""],
    ["heading_level", "raise", "2"],
    ["heading_empty", "removeHeading", ""],
  ])("%s: %s", (rule, way, instead) => {
    const [finding] = foundBy(rule, spaced);
    expect(finding && mending(finding)).toMatchObject({ way, values: { instead } });
  });

  it("and there is none without a fix", () => {
    const [finding] = foundBy("title_length", textOf("en", { title: "BWF Holds" }));
    expect(finding && mending(finding)).toBeNull();
  });
});
