import type { Block, TableCell, TableRow } from "@/features/reports/body/document";
import type { Loss } from "./loss";
import type { CellNode, Node, TableNode } from "./tree";

const widest = 50;

/** What stands in a cell: headings are words there, and of a table within its words stay. */
function flat(blocks: Block[], lose: (loss: Loss) => void): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === "heading") return [{ type: "paragraph", content: block.content }];
    if (block.type !== "table") return [block];
    lose("nested_tables");
    return block.content.flatMap((row) =>
      row.content.flatMap((cell) => cell.content.filter((one) => one.type !== "paragraph" || one.content)),
    );
  });
}

const spanOf = (count: number) => Math.min(widest, Math.max(1, Math.trunc(count) || 1));

function cellOf(node: CellNode, isHeader: boolean, rows: number, content: Block[]): TableCell {
  const [colspan, rowspan] = [spanOf(node.colSpan), spanOf(rows)];
  const spans = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
  return {
    type: isHeader ? "tableHeader" : "tableCell",
    ...(Object.keys(spans).length > 0 ? { attrs: spans } : {}),
    content: content.length > 0 ? content : [{ type: "paragraph" }],
  };
}

/** A table of a Word file; null when nothing is in it. Rows in which every cell belongs to one above are taken out. */
export function tableOf(
  { children: rows }: TableNode,
  read: (nodes: Node[]) => Block[],
  lose: (loss: Loss) => void,
): Extract<Block, { type: "table" }> | null {
  const own = rows.map(({ children }) => children?.some(({ type }) => type === "tableCell") ?? false);
  const content = rows.flatMap((row, at): TableRow[] => {
    if (!own[at]) return [];
    const cells = row.children.filter(({ type }) => type === "tableCell");
    const lines = (cell: CellNode) => own.slice(at, at + cell.rowSpan).filter(Boolean).length;
    return [
      {
        type: "tableRow",
        content: cells.map((cell) => cellOf(cell, row.isHeader, lines(cell), flat(read(cell.children), lose))),
      },
    ];
  });
  return content.length > 0 ? { type: "table", content } : null;
}
