import type { Block, TableCell } from "@/features/reports/body/document";

type TableBlock = Extract<Block, { type: "table" }>;

/** A place in a table: which cell stands there, and whether it begins there or reaches into it. */
export type Place = { cell: TableCell; begins: boolean; column: number } | null;

/** A table as a square: every row has a place for every column, also where a cell reaches over several. */
export function gridOf({ content }: TableBlock): Place[][] {
  const rows: Place[][] = content.map(() => []);
  for (const [at, { content: cells }] of content.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (rows[at]?.[column]) column++;
      const [across, down] = [cell.attrs?.colspan ?? 1, cell.attrs?.rowspan ?? 1];
      for (const [below, row] of rows.slice(at, at + down).entries()) {
        for (let to = column; to < column + across; to++)
          row[to] ??= { cell, begins: below === 0 && to === column, column };
      }
      column += across;
    }
  }
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
}

/** How many columns a table has. */
export function columnsIn(table: TableBlock): number {
  return gridOf(table)[0]?.length ?? 0;
}
