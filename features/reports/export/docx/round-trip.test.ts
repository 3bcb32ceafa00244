import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, type Body, body, type Inline } from "@/features/reports/body/document";
import { readWordFile } from "@/features/reports/word-file/read";
import { textOfFile } from "@/features/reports/word-file/text";
import { exportedOf } from "../testing-report";
import { docxOf } from "./file";

async function backFrom(written: Body, title = "BWF Holds Meeting") {
  const file = await docxOf(exportedOf(written, { title }), new Map());
  const read = await readWordFile(file);
  if (!read.ok) throw new Error(read.reason);
  const lost: string[] = [];
  const text = textOfFile(read.tree, { pictures: [], lose: (loss) => lost.push(loss) }, "a.docx");
  if (!text) throw new Error("too long");
  return { ...text, lost };
}

const signs = fc.constantFrom(..."ab Z9<>&\"'=+-@_*#|[]`\\妇联，。“”é😀𠮷");
const words = fc
  .array(signs, { minLength: 1, maxLength: 12 })
  .map((all) => all.join(""))
  .filter((text) => /\S/.test(text));

type Mark = { type: "bold" } | { type: "italic" } | { type: "link"; attrs: { href: string } };
const link: Mark = { type: "link", attrs: { href: "https://example.org/a?b=1&c=%22" } };
const marks = fc.constantFrom<Mark[]>(
  [],
  [{ type: "bold" }],
  [{ type: "italic" }],
  [{ type: "bold" }, { type: "italic" }],
  [link],
  [link, { type: "bold" }],
);
const run = fc
  .tuple(words, marks)
  .map(([text, all]): Inline[number] => (all.length > 0 ? { type: "text", text, marks: all } : { type: "text", text }));
const note = words.map((text): Inline[number] => ({
  type: "footnote",
  attrs: { text: text.replace(/\s+/g, " ").trim() },
}));
const rest = fc.oneof(note, fc.constant<Inline[number]>({ type: "hardBreak" }));

// Two texts side by side are one: something stands between.
const inline = fc
  .tuple(run, fc.array(fc.tuple(rest, run), { maxLength: 2 }))
  .map(([first, others]): Inline => [first, ...others.flat()]);

const paragraph = inline.map((content): Block => ({ type: "paragraph", content }));
const heading = fc
  .tuple(fc.constantFrom(2 as const, 3 as const), words)
  .map(([level, text]): Block => ({ type: "heading", attrs: { level }, content: [{ type: "text", text }] }));
const kinds = fc.constantFrom("bulletList" as const, "orderedList" as const);
const list = (inside: fc.Arbitrary<Block[]>) =>
  fc.tuple(kinds, fc.array(fc.tuple(paragraph, inside), { minLength: 1, maxLength: 3 })).map(
    ([type, items]): Block => ({
      type,
      content: items.map(([head, below]) => ({ type: "listItem", content: [head, ...below] })),
    }),
  );
const lists = list(
  fc.oneof(fc.constant<Block[]>([]), fc.array(list(fc.constant<Block[]>([])), { minLength: 1, maxLength: 1 })),
);
const quote = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content): Block => ({ type: "blockquote", content }));
const table = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean(), paragraph).map(
  ([rows, columns, head, content]): Block => ({
    type: "table",
    content: Array.from({ length: rows }, (_, row) => ({
      type: "tableRow",
      content: Array.from({ length: columns }, () => ({
        type: head && row === 0 ? "tableHeader" : "tableCell",
        content: [content],
      })),
    })),
  }),
);
const divider = fc.constant<Block>({ type: "horizontalRule" });

// Word does not know where one list or quotation ends and the next of its kind begins.
const apart = (blocks: Block[]) =>
  blocks.filter((block, at) => {
    const before = blocks[at - 1];
    return !(before && before.type === block.type && /List|quote/.test(block.type));
  });
const bodies = fc
  .array(fc.oneof(paragraph, heading, lists, quote, table, divider), { minLength: 1, maxLength: 5 })
  .map((blocks): Body => ({ type: "doc", content: apart(blocks) }));

describe("a report as a Word file, read again", () => {
  it("is the same", async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (written) => {
        const back = await backFrom(written);
        expect(back).toMatchObject({ title: "BWF Holds Meeting", summary: "Forty people attended.", lost: [] });
        expect(back.body).toEqual(written);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("keeps the cells that reach over others", async () => {
    const cell = (text: string, attrs?: { colspan?: number; rowspan?: number }) => ({
      type: "tableCell" as const,
      ...(attrs ? { attrs } : {}),
      content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
    });
    const written: Body = {
      type: "doc",
      content: [
        {
          type: "table",
          content: [
            { type: "tableRow", content: [cell("a", { rowspan: 2 }), cell("b", { colspan: 2 })] },
            { type: "tableRow", content: [cell("c"), cell("d")] },
          ],
        },
      ],
    };
    expect((await backFrom(written)).body).toEqual(written);
  });

  it.each(["\0\u0007", "\ud800", "\ufffe", "]]>", "<w:p/>", "&#0;", "\u202e"])("bears %j", async (hostile) => {
    const text = `a${hostile}b`;
    const written = body.parse({
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text }] },
        {
          type: "paragraph",
          content: [
            { type: "text", text, marks: [{ type: "link", attrs: { href: `https://a.example/${hostile}` } }] },
            { type: "footnote", attrs: { text } },
          ],
        },
      ],
    });
    const back = await backFrom(written, text);
    const kept = JSON.stringify(back.body);
    expect(kept.match(/a[^"]*b/g)?.length).toBeGreaterThanOrEqual(3);
    expect(back.body.content).toHaveLength(2);
  });
});
