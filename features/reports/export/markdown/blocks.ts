import { fileOf, publicRoot, widthsOf } from "@/features/media/address";
import type { Block, Picture } from "@/features/reports/body/document";
import { sizeInWords, wordsBelow } from "../exported";
import { gridOf } from "../grid";
import { addressIn, atLineStart, plain, type Writing, wordsOf } from "./words";

const inText = 1600;

function pictureOf(picture: Picture, writing: Writing): string[] {
  const width = widthsOf(picture.width).findLast((one) => one <= inText) ?? picture.width;
  const address = addressIn(`${publicRoot}/${fileOf(picture.key, width)}`, writing);
  const below = wordsBelow(picture);
  return [`![${plain(picture.alt)}](${address})`, ...(below ? [`*${plain(below).trim()}*`] : [])];
}

function indented(blocks: string[], mark: string): string {
  const space = " ".repeat(mark.length);
  return `${mark}${blocks.join("\n\n").replaceAll("\n", `\n${space}`)}`.replace(/[ ]+$/gm, "");
}

/** What stands in a cell, on one line: Markdown's tables know no paragraphs. */
function cellOf(blocks: Block[], writing: Writing): string {
  const lines = blocks.flatMap((block): string[] => {
    if (block.type === "paragraph" || block.type === "heading") return [wordsOf(block.content, writing, "<br>")];
    if (block.type === "bulletList" || block.type === "orderedList") {
      return block.content.map((item) => `• ${cellOf(item.content, writing)}`);
    }
    if (block.type === "blockquote") return [cellOf(block.content, writing)];
    return blockOf(block, writing).map((line) => line.replaceAll("\n", " "));
  });
  return lines.filter(Boolean).join("<br>");
}

function tableOf(block: Extract<Block, { type: "table" }>, writing: Writing): string {
  const rows = gridOf(block).map((row) =>
    row.map((place) => (place?.begins ? cellOf(place.cell.content, writing) : "")),
  );
  const headed = block.content[0]?.content.every(({ type }) => type === "tableHeader") ?? false;
  const columns = rows[0]?.length ?? 0;
  const blank = Array.from({ length: columns }, () => "");
  const [head = blank, ...body] = headed ? rows : [blank, ...rows];
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(blank.map(() => "---")), ...body.map(line)].join("\n");
}

function blockOf(block: Block, writing: Writing): string[] {
  switch (block.type) {
    case "paragraph":
      return [wordsOf(block.content, writing)];
    case "heading":
      return [`${"#".repeat(block.attrs.level)} ${wordsOf(block.content, writing, " ")}`];
    case "horizontalRule":
      return ["* * *"];
    case "picture":
      return pictureOf(block.attrs, writing);
    case "gallery": {
      const { pictures, caption } = block.attrs;
      return [...pictures.flatMap((one) => pictureOf(one, writing)), ...(caption ? [`*${plain(caption)}*`] : [])];
    }
    case "pullFigure":
      return [`> ${atLineStart(plain(`${block.attrs.value} ${block.attrs.label}`))}`];
    case "file":
      return [atLineStart(plain(`${block.attrs.name} (${sizeInWords(block.attrs.bytes)})`))];
    case "table":
      return [tableOf(block, writing)];
    case "blockquote":
      return [blocksOf(block.content, writing).join("\n\n").replace(/^/gm, "> ").replace(/ +$/gm, "")];
    case "bulletList":
      return [block.content.map((item) => indented(blocksOf(item.content, writing), "- ")).join("\n")];
    case "orderedList": {
      const start = Math.max(0, block.attrs?.start ?? 1);
      return [block.content.map((item, at) => indented(blocksOf(item.content, writing), `${start + at}. `)).join("\n")];
    }
  }
}

/** The blocks of a body in Markdown, to be parted by empty lines. */
export function blocksOf(blocks: readonly Block[], writing: Writing): string[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    const [first = "", ...rest] = blockOf(block, writing);
    // Two lists that touch would be one.
    const apart = before && /List$/.test(before.type) && before.type === block.type ? ["<!-- -->"] : [];
    return [...apart, first, ...rest].filter(Boolean);
  });
}
