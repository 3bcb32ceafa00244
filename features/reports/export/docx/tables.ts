import { BorderStyle, type FileChild, type Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from "docx";
import type { Block } from "@/features/reports/body/document";
import { columnsIn } from "../grid";

// The width of the text between the margins, in twentieths of a point.
const room = 9_026;

const line = { style: BorderStyle.SINGLE, size: 4, color: "B8AFA9" };

/** A table as Word writes it: its head comes again on each page. */
export function tableOf(
  block: Extract<Block, { type: "table" }>,
  write: (blocks: Block[], style?: string) => FileChild[],
): Table {
  const columns = Math.max(1, columnsIn(block));
  const width = Math.floor(room / columns);
  const rows = block.content.map(({ content }) => {
    const cells = content.map(({ type, attrs, content: blocks }) => {
      const head = type === "tableHeader";
      return new TableCell({
        columnSpan: attrs?.colspan ?? 1,
        rowSpan: attrs?.rowspan ?? 1,
        width: { size: width * (attrs?.colspan ?? 1), type: WidthType.DXA },
        ...(head ? { shading: { type: ShadingType.CLEAR, fill: "F3EFEC" } } : {}),
        children: write(blocks, head ? "TableHead" : undefined) as Paragraph[],
      });
    });
    // Said only where it is so: readers take the word alone for yes.
    const head = content.every(({ type }) => type === "tableHeader") ? { tableHeader: true } : {};
    return new TableRow({ children: cells, cantSplit: true, ...head });
  });
  return new Table({
    rows,
    width: { size: room, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  });
}
