import { type FileChild, HeadingLevel, Paragraph, TextRun } from "docx";
import type { Block, ListItem } from "@/features/reports/body/document";
import { ownStyles } from "@/features/reports/word-file/style";
import { xmlText } from "@/features/tables/xml-text";
import { type ExportedPictures, sizeInWords } from "../exported";
import { pictureParagraphs } from "./pictures";
import { tableOf } from "./tables";
import { runsOf, type Writing } from "./words";

export type Making = Writing & { pictures: ExportedPictures };

/** How a paragraph stands: as an item of a list, deep in one, or in a style. */
type Standing = { style?: string; list?: { reference: string; level: number; instance: number }; indent?: number };

const quote = "Quote";
const step = 480;

function paragraphOf(block: Extract<Block, { type: "paragraph" }>, making: Making, { style, list, indent }: Standing) {
  return new Paragraph({
    ...(style ? { style } : {}),
    ...(list ? { numbering: list } : {}),
    ...(indent ? { indent: { left: indent } } : {}),
    children: runsOf(block.content, making),
  });
}

type List = Extract<Block, { type: "bulletList" | "orderedList" }>;

function listOf(block: List, making: Making, level: number): FileChild[] {
  const start = block.type === "orderedList" ? (block.attrs?.start ?? 1) : 0;
  const reference =
    block.type === "orderedList" ? `numbers-${start}-${making.lists.length}` : `points-${making.lists.length}`;
  making.lists.push({ reference, start });
  const list = { reference, level: Math.min(level, 8), instance: 0 };
  return block.content.flatMap((item) => itemOf(item, making, list));
}

function itemOf({ content }: ListItem, making: Making, list: NonNullable<Standing["list"]>): FileChild[] {
  const [first, ...rest] = content;
  const head = first?.type === "paragraph" ? first : { type: "paragraph" as const };
  const after = first?.type === "paragraph" ? rest : content;
  const deeper = { indent: step * (list.level + 1) };
  return [
    paragraphOf(head, making, { list }),
    ...after.flatMap((block) => fileBlocks(block, making, deeper, list.level + 1)),
  ];
}

function fileBlocks(block: Block, making: Making, standing: Standing, level: number): FileChild[] {
  switch (block.type) {
    case "paragraph":
      return [paragraphOf(block, making, standing)];
    case "heading":
      return [
        new Paragraph({
          heading: block.attrs.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: runsOf(block.content, making),
        }),
      ];
    case "horizontalRule":
      return [new Paragraph({ style: ownStyles.divider, children: [] })];
    case "picture":
      return pictureParagraphs(block.attrs, making.pictures);
    case "gallery": {
      const { pictures, caption } = block.attrs;
      const below = caption ? [new Paragraph({ style: "Caption", children: [new TextRun(xmlText(caption))] })] : [];
      return [...pictures.flatMap((one) => pictureParagraphs(one, making.pictures)), ...below];
    }
    case "pullFigure": {
      const value = new TextRun({ text: xmlText(block.attrs.value), bold: true, size: 40 });
      return [new Paragraph({ children: [value, new TextRun(` ${xmlText(block.attrs.label)}`)] })];
    }
    case "file":
      return [new Paragraph(`${xmlText(block.attrs.name)} (${sizeInWords(block.attrs.bytes)})`)];
    case "blockquote":
      return block.content.flatMap((one) => fileBlocks(one, making, { ...standing, style: quote }, level));
    case "table": {
      const cell = (blocks: Block[], style?: string) =>
        blocks.flatMap((one) => fileBlocks(one, making, style ? { style } : {}, 0));
      // Word joins two tables that touch, and wants a paragraph behind the last.
      return [tableOf(block, cell), new Paragraph({ spacing: { after: 0, line: 120 }, children: [] })];
    }
    default:
      return listOf(block, making, level);
  }
}

/** The blocks of a body as Word writes them. */
export function blocksOf(blocks: readonly Block[], making: Making): FileChild[] {
  return blocks.flatMap((block) => fileBlocks(block, making, {}, 0));
}
