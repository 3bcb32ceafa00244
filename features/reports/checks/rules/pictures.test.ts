import { describe, expect, it } from "vitest";
import type { Block } from "../../body/document";
import type { RuleName } from "../finding";
import { foundBy, gallery, heading, mended, pictured, spotsOf, textOf } from "../testing-text";

const title = "BWF Holds Meeting on Reading Corners in Pinggu";

const linked = (href: string, ...words: string[]): Block => ({
  type: "paragraph",
  content: words.map((text, index) => ({
    type: "text",
    text,
    marks: [{ type: "link", attrs: { href } }, ...(index > 0 ? [{ type: "bold" as const }] : [])],
  })),
});

const cases: [RuleName, name: string, blocks: Block[], spots: string[]][] = [
  ["alt_missing", "none", [pictured({ alt: " " })], [" "]],
  ["alt_missing", "none in a gallery", [gallery({}, { alt: "" })], [""]],
  ["alt_missing", "one", [pictured({})], []],
  ["alt_file_name", "a camera's", [pictured({ alt: "IMG_1234" })], ["IMG_1234"]],
  ["alt_file_name", "a phone's", [pictured({ alt: "微信图片_20240326" })], ["微信图片_20240326"]],
  ["alt_file_name", "with an ending", [pictured({ alt: "meeting.jpg" })], ["meeting.jpg"]],
  ["alt_file_name", "words", [pictured({ alt: "Photo wall of 12 women" })], []],
  ["alt_is_caption", "the same", [pictured({ alt: "Women read", caption: "Women read." })], ["Women read"]],
  ["alt_is_caption", "other words", [pictured({ alt: "A table", caption: "Women read." })], []],
  [
    "caption_repeated",
    "twice",
    [pictured({ caption: "Women read" }), gallery({ caption: "Women read." }, {})],
    ["Women read."],
  ],
  ["caption_repeated", "once", [pictured({ caption: "Women read" }), pictured({ caption: "Men read" })], []],
  ["caption_is_title", "the title", [pictured({ caption: title })], [title]],
  ["caption_is_title", "other words", [pictured({ caption: "Women read" })], []],
  ["caption_tense", "past", [pictured({ caption: "Li Wen visited Pinggu" })], ["visited"]],
  ["caption_tense", "present", [pictured({ caption: "Cases presented by Pinggu; women read" })], []],
  ["heading_empty", "no words", [heading(2, " ")], [" "]],
  ["heading_level", "the lower first", [heading(3, "Next"), heading(2, "Last")], ["Next"]],
  ["heading_level", "the upper first", [heading(2, "Next"), heading(3, "Last"), heading(3, "On")], []],
  ["link_text", "nothing said", [linked("https://example.org/a", "Click here")], ["Click here"]],
  ["link_text", "an address", [linked("https://example.org/a", "https://example.org/a")], ["https://example.org/a"]],
  ["link_text", "words", [linked("https://example.org/a", "The rules ", "here")], []],
  ["link_broken", "a space", [linked("https://example.org/a b", "rules")], ["rules"]],
  ["link_broken", "two schemes", [linked("http://https://example.org", "rules")], ["rules"]],
  ["link_broken", "no host", [linked("https://example", "rules")], ["rules"]],
  ["link_broken", "no mailbox", [linked("mailto:office", "rules")], ["rules"]],
  ["link_broken", "no page here", [linked("/en/nowhere?a=b", "rules")], ["rules"]],
  ["link_broken", "a page here", [linked("/en/events?page=2#top", "rules")], []],
  ["link_broken", "elsewhere", [linked("https://例子.中国/a", "rules"), linked("mailto:a@example.org", "us")], []],
];

describe("pictures, headings and links", () => {
  it.each(cases)("%s: %s", (rule, _, blocks, spots) => {
    const isKnownPath = (path: string) => path === "/en/events";
    expect(spotsOf(rule, textOf("en", { title, blocks }), { isKnownPath })).toEqual(spots);
  });

  it("say where a caption stands already, and nothing of paths that nobody knows", () => {
    const text = textOf("en", { blocks: [pictured({ caption: "Women read" }), linked("/en/nowhere", "rules")] });
    expect(spotsOf("caption_repeated", text, { captions: ["women read."] })).toEqual(["Women read"]);
    expect(spotsOf("link_broken", text)).toEqual([]);
  });

  it("mend headings: one that is empty goes, one too low rises", () => {
    const text = textOf("en", { blocks: [heading(3, "Next"), heading(2, "")] });
    expect(mended("heading_level", text).body.content[0]).toEqual(heading(2, "Next"));
    expect(mended("heading_empty", text).body.content).toEqual([heading(3, "Next")]);
  });

  it("leave an empty heading within a list to the writer", () => {
    const list: Block = { type: "bulletList", content: [{ type: "listItem", content: [heading(2, "")] }] };
    expect(foundBy("heading_empty", textOf("en", { blocks: [list] })).map(({ fix }) => fix)).toEqual([null]);
  });
});
