import { describe, expect, it } from "vitest";
import { textOf } from "@/features/reports/body/contents";
import type { Loss } from "./loss";
import { allLosses } from "./loss";
import { readWordFile } from "./read";
import { drawing, type MadePart, paragraph, partsAround, zipOf } from "./testing-word";
import { firstSentences, languageOf, textOfFile } from "./text";

const key = "0123456789abcdef01234567";
const styled = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const item = (level: number, list: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const linked = (id: string, text: string) =>
  `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, format: string) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`;
const numbering: MadePart = {
  name: "word/numbering.xml",
  content: `<w:numbering ${w}><w:abstractNum w:abstractNumId="1">${level(0, "bullet")}${level(1, "decimal")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
};
const links = [
  { id: "n", type: "numbering", target: "numbering.xml" },
  { id: "good", type: "hyperlink", target: "https://example.org/a", outside: true },
  { id: "bad", type: "hyperlink", target: "javascript:alert(1)", outside: true },
  { id: "picture", type: "image", target: "media/a.png" },
];

async function read(xml: string, parts: MadePart[] = [], fileName = "Notice.docx") {
  const file = zipOf([...partsAround(xml, links), numbering, { name: "word/media/a.png", content: "png" }, ...parts]);
  const answer = await readWordFile(file);
  if (!answer.ok) throw new Error(answer.reason);
  const lost: Partial<Record<Loss, number>> = {};
  const lose = (loss: Loss) => {
    lost[loss] = (lost[loss] ?? 0) + 1;
  };
  const pictures = answer.tree.images.map((bytes) => bytes && { key, width: 640, height: 480 });
  const text = textOfFile(answer.tree, { pictures, lose }, fileName);
  if (!text) throw new Error("too long");
  return { ...text, content: text.body.content, lost: allLosses(answer.lost, lost) };
}

const words = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

describe("the text of a Word file", () => {
  it("takes its title from Word's own style, and its headings as they are", async () => {
    const text = await read(styled("Heading1", "One") + styled("Title", "A Meeting") + styled("Heading2", "Two"));
    expect(text.title).toBe("A Meeting");
    expect(text.content).toMatchObject([
      { type: "heading", attrs: { level: 2 } },
      { type: "heading", attrs: { level: 3 } },
    ]);
  });

  it("takes the first heading for a title where there is none, and the highest left for the highest", async () => {
    const text = await read(styled("Heading1", "A Meeting") + styled("Heading3", "One") + styled("Heading4", "Two"));
    expect(text.title).toBe("A Meeting");
    expect(text.content).toMatchObject([{ attrs: { level: 2 } }, { attrs: { level: 3 } }]);
  });

  it.each([
    ["a short line at the head", paragraph("关于召开会议的通知") + paragraph("各区妇联："), "关于召开会议的通知", 1],
    ["no line that is a sentence, but the file's name", paragraph("We met.") + paragraph("It was good."), "Notice", 2],
  ])("takes for a title %s", async (_, xml, title, blocks) => {
    const text = await read(xml);
    expect(text.title).toBe(title);
    expect(text.content).toHaveLength(blocks);
  });

  it("nests lists as Word numbers them", async () => {
    const text = await read(item(0, 1, "a") + item(1, 1, "b") + item(1, 1, "c") + item(0, 1, "d"));
    expect(text.content).toEqual([
      {
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              words("a"),
              { type: "orderedList", content: ["b", "c"].map((one) => ({ type: "listItem", content: [words(one)] })) },
            ],
          },
          { type: "listItem", content: [words("d")] },
        ],
      },
    ]);
  });

  it("keeps safe addresses, and of others the words", async () => {
    const text = await read(linked("good", "here.") + linked("bad", "there"));
    expect(JSON.stringify(text.body)).not.toContain("javascript");
    expect(text.content).toEqual([
      {
        type: "paragraph",
        content: [{ type: "text", text: "here.", marks: [{ type: "link", attrs: { href: "https://example.org/a" } }] }],
      },
      words("there"),
    ]);
    expect(text.lost).toEqual([{ loss: "links", count: 1 }]);
  });

  it("puts pictures where they stand, with their words", async () => {
    const text = await read(paragraph("We met here.") + drawing("picture") + styled("Caption", "The hall."));
    expect(text.content[1]).toEqual({
      type: "picture",
      attrs: { key, width: 640, height: 480, alt: "A hall", caption: "The hall.", credit: "" },
    });
    expect(text.content).toHaveLength(2);
  });

  it("names what it leaves behind", async () => {
    const run = (inside: string) => `<w:p><w:r>${inside}<w:t>x.</w:t></w:r></w:p>`;
    const text = await read(
      [
        run('<w:rPr><w:u w:val="single"/><w:color w:val="FF0000"/></w:rPr>'),
        '<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>in</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>out</w:delText></w:r></w:del></w:p>',
      ].join(""),
      [
        { name: "word/header1.xml", content: `<w:hdr ${w}><w:p><w:r><w:t>Secret</w:t></w:r></w:p></w:hdr>` },
        {
          name: "word/comments.xml",
          content: `<w:comments ${w}><w:comment w:id="1"/><w:comment w:id="2"/></w:comments>`,
        },
        { name: "word/vbaProject.bin", content: "x" },
      ],
    );
    expect(text.lost).toEqual([
      ...[
        { loss: "macros", count: 1 },
        { loss: "comments", count: 2 },
      ],
      ...[
        { loss: "deletions", count: 1 },
        { loss: "insertions", count: 1 },
      ],
      ...[
        { loss: "page_margins", count: 1 },
        { loss: "underlines", count: 1 },
        { loss: "colours", count: 1 },
      ],
    ]);
    expect(textOf(text.body)).toBe("x.\nin");
  });
});

it.each([
  ["Beijing Women's Federation held a meeting", "en"],
  ["北京市妇联召开第三季度工作会", "zh"],
  ["北京市妇联（BWF）召开工作会", "zh"],
  ["Women's Home 妇女之家 opens", "en"],
  ["", "en"],
])("guesses the language: %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

it.each([
  ["Short.", 20, "Short."],
  ["One. Two is longer.", 10, "One."],
  ["第一句。第二句更长一些。", 8, "第一句。"],
  ["no stop at all here", 10, "no stop"],
  ["一句没有标点的话", 4, "一句没有"],
])("cuts %s", (text, limit, cut) => {
  expect(firstSentences(text, limit)).toBe(cut);
});
