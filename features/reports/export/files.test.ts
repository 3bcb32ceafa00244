import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Block, Body } from "@/features/reports/body/document";
import { printReport } from "./components/print-report";
import { gridOf } from "./grid";
import { htmlOf } from "./html-file";
import { fileIn } from "./kinds";
import { markdownOf } from "./markdown/file";
import { exportedOf } from "./testing-report";

const doc = (...content: Block[]): Body => ({ type: "doc", content });
const says = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const cell = (
  text: string,
  type: "tableCell" | "tableHeader" = "tableCell",
  attrs?: { colspan?: number; rowspan?: number },
) => ({
  type,
  ...(attrs ? { attrs } : {}),
  content: [says(text)],
});
const table: Block = {
  type: "table",
  content: [
    { type: "tableRow", content: [cell("District", "tableHeader"), cell("a|b", "tableHeader", { colspan: 2 })] },
    { type: "tableRow", content: [cell("Pinggu", "tableCell", { rowspan: 2 }), cell("1"), cell("2")] },
    { type: "tableRow", content: [cell("3"), cell("4")] },
  ],
};
const bare = { title: "", summary: "", facts: [] };
const inMarkdown = (...content: Block[]) => markdownOf(exportedOf(doc(...content), bare));

describe("a report in Markdown", () => {
  it.each<[string, Block[], string]>([
    ["words", [says("We met.")], "We met.\n"],
    [
      "signs that mean something",
      [says("*a* _b_ `c` [d](e) <f> g|h ~i~ &amp; \\")],
      "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> g\\|h \\~i\\~ \\&amp; \\\\\n",
    ],
    ["a line like a heading", [says("# a")], "\\# a\n"],
    ["a line like a list", [says("- a"), says("1. a"), says("+ a")], "\\- a\n\n1\\. a\n\n\\+ a\n"],
    ["a line like a rule", [says("---"), says("===")], "\\---\n\n\\===\n"],
    ["a line far in", [says("     code")], "code\n"],
    ["words over lines", [says("a\n\n# b")], "a # b\n"],
    ["a heading", [{ type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "A" }] }], "### A\n"],
    [
      "marks",
      [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "a ", marks: [{ type: "bold" }] },
            { type: "text", text: "“妇”", marks: [{ type: "bold" }] },
            { type: "hardBreak" },
            { type: "text", text: "b", marks: [{ type: "link", attrs: { href: "/en/a b" } }] },
            { type: "footnote", attrs: { text: "See [there]." } },
          ],
        },
      ],
      "**a** <strong>“妇”</strong>\\\n[b](<https://portal.example/en/a%20b>)[^1]\n\n[^1]: See \\[there\\].\n",
    ],
    [
      "lists",
      [
        {
          type: "orderedList",
          attrs: { start: 3 },
          content: [
            {
              type: "listItem",
              content: [says("a"), { type: "bulletList", content: [{ type: "listItem", content: [says("b")] }] }],
            },
            { type: "listItem", content: [says("c")] },
          ],
        },
      ],
      "3. a\n\n   - b\n4. c\n",
    ],
    ["a quotation", [{ type: "blockquote", content: [says("a"), says("b")] }], "> a\n>\n> b\n"],
    ["a table", [table], "| District | a\\|b |  |\n| --- | --- | --- |\n| Pinggu | 1 | 2 |\n|  | 3 | 4 |\n"],
    [
      "a link that would run",
      [
        {
          type: "paragraph",
          content: [{ type: "text", text: "a", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }],
        },
      ],
      "a\n",
    ],
  ])("writes %s", (_, content, markdown) => {
    expect(inMarkdown(...content)).toBe(markdown);
  });

  it("begins with its title, source and summary", () => {
    const head = "# BWF Holds Meeting\n\nPinggu, 20 November 2026\n\nForty people attended.\n\na\n";
    expect(markdownOf(exportedOf(doc(says("a"))))).toBe(head);
  });
});

const hostile = '</title><script>alert(1)</script>"><img src=x onerror=alert(1)> srcset="x"';
const key = "0123456789abcdef01234567";
const picture: Block = {
  type: "picture",
  attrs: { key, width: 640, height: 480, alt: hostile, caption: hostile, credit: "" },
};
const jpeg = Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex");

describe("a report as HTML", () => {
  const html = htmlOf(
    exportedOf(doc(says(hostile), picture), { title: hostile, summary: hostile, facts: [hostile], tag: "zh-CN" }),
    new Map([[key, { jpeg, width: 640, height: 480 }]]),
  );

  it("says its language and its letters", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
  });

  it("runs nothing and fetches nothing", () => {
    expect(html).not.toMatch(/<script|<img src=x/i);
    expect(html).toContain("default-src 'none'");
    const images = html.match(/<img\b[^>]*>/g) ?? [];
    expect(images).toHaveLength(1);
    expect(images[0]).toContain(`src="data:image/jpeg;base64,${jpeg.toString("base64")}"`);
    expect(images[0]).not.toContain("kept:");
  });

  it("leads to its files where the site offers them", () => {
    const file: Block = { type: "file", attrs: { key, name: "a b.pdf", bytes: 12, type: "pdf" } };
    const address = `https://portal.example/media/files/${key}/a%20b.pdf`;
    expect(htmlOf(exportedOf(doc(file)), new Map())).toContain(`<a href="${address}">a b.pdf`);
  });

  it("is well made", () => {
    const xml = html.replace(/^<!doctype html>\n/, "").replace(/<(meta|img)([^>]*?)\/?>/g, "<$1$2/>");
    expect(XMLValidator.validate(xml, { allowBooleanAttributes: true })).toBe(true);
  });
});

describe("a report as PDF", () => {
  it("is printed with everything a body may hold", async () => {
    const all = doc(
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "要点" }] },
      {
        type: "paragraph",
        content: [
          { type: "text", text: `会议\0 ${hostile}` },
          { type: "footnote", attrs: { text: "见附件" } },
        ],
      },
      { type: "bulletList", content: [{ type: "listItem", content: [says("一")] }] },
      { type: "orderedList", content: [{ type: "listItem", content: [says("二")] }] },
      { type: "blockquote", content: [says("三")] },
      { type: "pullFigure", attrs: { value: "214", label: "妇女之家" } },
      { type: "file", attrs: { key, name: "a.pdf", bytes: 12_345, type: "pdf" } },
      { type: "horizontalRule" },
      picture,
      table,
    );
    const pdf = await printReport(exportedOf(all, { tag: "zh-CN", title: "工作会" }), new Map());
    expect(pdf.toString("latin1", 0, 5)).toBe("%PDF-");
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(1);
    expect(pdf.length).toBeGreaterThan(5000);
  }, 60_000);
});

it("lays a table out as a square", () => {
  if (table.type !== "table") throw new Error("no table");
  const seen = gridOf(table).map((row) =>
    row.map((place) => (place ? `${place.begins ? "+" : "-"}${place.column}` : "0")).join(" "),
  );
  expect(seen).toEqual(["+0 +1 -1", "+0 +1 +2", "-0 +1 +2"]);
});

it.each([
  ["report-en.docx", { language: "en", kind: "docx" }],
  ["report-zh.html", { language: "zh", kind: "html" }],
  ["report-fr.pdf", null],
  ["report-en.exe", null],
  ["../report-en.pdf", null],
])("knows the file %s", (name, file) => {
  expect(fileIn(name)).toEqual(file);
});
