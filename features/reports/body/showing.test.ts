import { describe, expect, it } from "vitest";
import { filesOf, footnotesOf, textOf } from "./contents";
import { type Block, type Body, body, type Inline } from "./document";
import { renderBody } from "./render";

const key = "0123456789abcdef01234567";
const thread = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;

const picture = { key, width: 1600, height: 900, alt: "Rows of trees", caption: "An orchard", credit: "" };
const text = (words: string): Inline[number] => ({ type: "text", text: words });
const remarked = (words: string): Inline[number] =>
  ({ ...text(words), marks: [{ type: "comment", attrs: { thread } }] }) as Inline[number];
const note = (words: string): Inline[number] => ({ type: "footnote", attrs: { text: words } });
const paragraph = (...content: Inline): Block => ({ type: "paragraph", content });
const cell = (type: "tableHeader" | "tableCell", words: string) => ({ type, content: [paragraph(text(words))] });
const table: Block = {
  type: "table",
  content: [
    { type: "tableRow", content: [cell("tableHeader", "District"), cell("tableHeader", "Women")] },
    { type: "tableRow", content: [cell("tableHeader", "Pinggu"), cell("tableCell", "40")] },
  ],
};
const gallery = (words = picture): Block => ({
  type: "gallery",
  attrs: { pictures: [picture, words], caption: words.caption },
});
const figure = (value: string, label: string): Block => ({ type: "pullFigure", attrs: { value, label } });
const file = (name: string): Block => ({ type: "file", attrs: { key, name, bytes: 1_258_291, type: "pdf" } });
const doc = (...content: Block[]): Body => ({ type: "doc", content });
const everything = doc(
  paragraph(text("A "), remarked("remark"), note("First note"), text(" and"), note("Second note")),
  table,
  gallery(),
  figure("1,240", "women trained"),
  file("Minutes 1.pdf"),
);

describe("what a body may hold besides words and pictures", () => {
  it("is taken as it is, and its words are known", () => {
    expect(body.parse(everything)).toEqual(everything);
    expect(textOf(everything)).toContain("1,240 women trained");
    expect(footnotesOf(everything)).toEqual(["First note", "Second note"]);
    expect(filesOf(everything)).toHaveLength(1);
  });

  it("shows a table with names for its columns and rows, and can be reached by key", () => {
    expect(renderBody(doc(table))).toBe(
      '<figure class="table"><div role="region" tabindex="0" aria-label="Table 1"><table><tbody>' +
        '<tr><th scope="col"><p>District</p></th><th scope="col"><p>Women</p></th></tr>' +
        '<tr><th scope="row"><p>Pinggu</p></th><td><p>40</p></td></tr></tbody></table></div></figure>',
    );
    expect(renderBody(doc(table, table), undefined, { language: "zh" })).toContain('aria-label="表格 2"');
  });

  it("has no header without words: an empty corner is an ordinary cell", () => {
    const corner = { type: "tableHeader" as const, content: [paragraph()] };
    const row = { type: "tableRow" as const, content: [corner, cell("tableHeader", "Women")] };
    expect(renderBody(doc({ type: "table", content: [row] }))).toContain(
      '<tr><td><p></p></td><th scope="col"><p>Women</p></th></tr>',
    );
  });

  it("shows spans, and no style or width", () => {
    const wide = {
      type: "tableCell",
      attrs: { colspan: 2, rowspan: 3, colwidth: [90], style: "x" },
      content: [paragraph()],
    };
    const parsed = body.parse({
      type: "doc",
      content: [{ type: "table", content: [{ type: "tableRow", content: [wide] }] }],
    });
    expect(renderBody(parsed)).toContain('<td colspan="2" rowspan="3"><p></p></td>');
    expect(renderBody(parsed)).not.toMatch(/style|col>|width/);
  });

  it("shows a gallery as a figure of figures", () => {
    const html = renderBody(doc(gallery()));
    expect(html.match(/<figure/g)).toHaveLength(3);
    expect(html).toMatch(/^<figure class="gallery"><div><figure><img .*<\/div><figcaption>.*<\/figure>$/);
  });

  it("shows a pull figure, and a file with its kind and size", () => {
    expect(renderBody(doc(figure("40%", "of villages")))).toBe(
      '<p class="pull-figure"><strong>40%</strong> <span>of villages</span></p>',
    );
    const shown = `/${key}/Minutes%201.pdf">Minutes 1.pdf <span>(PDF, 1.2 MB)</span></a></p>`;
    expect(renderBody(doc(file("Minutes 1.pdf")))).toBe(`<p class="file"><a href="/media/files${shown}`);
    expect(renderBody(doc(file("Minutes 1.pdf")), "/api/pictures")).toContain(`<a href="/api/files${shown}`);
    expect(renderBody(doc(file("Minutes 1.pdf")), "https://a.example/media")).toContain(
      `<p class="file"><a href="https://a.example/media/files${shown}`,
    );
  });

  it("numbers footnotes and leads there and back", () => {
    const html = renderBody(everything, undefined, { prefix: "en-" });
    expect(html).toContain(
      '<sup class="footnote" id="en-note-2-mark"><a href="#en-note-2" role="doc-noteref">2</a></sup>',
    );
    expect(html).toMatch(
      /<li id="en-note-2">Second note <a href="#en-note-2-mark"[^>]*>Back to the text<\/a><\/li><\/ol><\/div>$/,
    );
  });

  it("leaves comments out, and lets the words grow together", () => {
    expect(renderBody(everything)).toContain("<p>A remark<sup");
    expect(renderBody(everything, "/api/pictures")).not.toContain(thread);
    expect(renderBody(everything, "/api/pictures", { comments: true })).toContain(
      `A <mark class="comment" data-thread="${thread}">remark</mark>`,
    );
  });

  it("has each anchor once, also where two bodies stand on a page, and each link finds its own", () => {
    const page = renderBody(everything) + renderBody(everything, undefined, { prefix: "zh-", language: "zh" });
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(8);
    expect(ids).toHaveLength(8);
    expect(links.toSorted()).toEqual(ids.toSorted());
  });

  it("puts no block into a paragraph", () => {
    const insides = [...renderBody(everything).matchAll(/<p[ >](.*?)<\/p>/g)].map((found) => found[1]);
    expect(insides.length).toBeGreaterThan(5);
    expect(insides.filter((inside) => /<(?:figure|div|p|table|ol|li)\b/.test(inside ?? ""))).toEqual([]);
  });

  it.each([
    ["a footnote", doc(paragraph(note(hostile)))],
    ["a gallery", doc(gallery({ ...picture, alt: hostile, caption: hostile, credit: hostile }))],
    ["a pull figure", doc(figure(hostile.slice(0, 40), hostile))],
    ["a file", doc(file(hostile))],
  ])("renders hostile words of %s as words", (_, document) => {
    for (const html of [renderBody(document), renderBody(document, "/api/pictures")]) {
      expect(html).not.toMatch(/<script|<img src="?x|="">/);
      expect(html).toContain("&lt;script&gt;");
    }
  });

  it.each([
    ["a gallery of one", { type: "gallery", attrs: { pictures: [picture], caption: "" } }],
    [
      "a gallery with another's address",
      { type: "gallery", attrs: { pictures: [picture, { ...picture, key: "//x" }] } },
    ],
    ["a file without a key", { type: "file", attrs: { name: "a.pdf", bytes: 1, type: "pdf" } }],
    ["a file of a kind that is a tag", { type: "file", attrs: { key, name: "a", bytes: 1, type: "<b>" } }],
    [
      "a cell as wide as the sky",
      {
        type: "table",
        content: [{ type: "tableRow", content: [{ ...cell("tableCell", "x"), attrs: { colspan: 9999 } }] }],
      },
    ],
    ["a table without a row", { type: "table", content: [] }],
    ["an endless pull figure", figure("9".repeat(41), "")],
    ["an endless footnote", paragraph(note("x".repeat(1001)))],
    [
      "a comment that names no thread",
      paragraph({ type: "text", text: "x", marks: [{ type: "comment", attrs: { thread: "1" } }] } as Inline[number]),
    ],
    ["a list of footnotes of its own", { type: "footnoteList", attrs: { notes: [], prefix: "" } }],
  ])("refuses %s", (_, block) => {
    expect(body.safeParse({ type: "doc", content: [block] }).success).toBe(false);
  });

  it("refuses 20,000 tables in tables, and half a million characters of notes", () => {
    let nested: unknown = paragraph(text("deep"));
    for (let level = 0; level < 20_000; level++) {
      nested = { type: "table", content: [{ type: "tableRow", content: [{ type: "tableCell", content: [nested] }] }] };
    }
    const long = paragraph(...Array.from({ length: 500 }, () => note("x".repeat(1000))));
    expect(body.safeParse({ type: "doc", content: [nested] }).success).toBe(false);
    expect(body.safeParse(doc(long)).success).toBe(false);
  });

  it("drops attributes that nobody asked for", () => {
    const asked = { ...note("n"), attrs: { text: "n", number: 7, prefix: "x", onclick: "x()" }, marks: [] };
    const linked = { type: "file", attrs: { key, name: "a.pdf", bytes: 1, type: "pdf", href: "javascript:x" } };
    const parsed = body.parse({ type: "doc", content: [{ type: "paragraph", content: [asked] }, linked] });
    expect(JSON.stringify(parsed)).not.toMatch(/onclick|javascript|number|prefix/);
  });
});
