import { isDirt } from "./dirt";
import { type Element, element, wordsIn } from "./tree";

const most = { rows: 500, cells: 50 };

type Row = { row: Element; inHead: boolean };

function rowsOf(table: Element, inHead = false): Row[] {
  return table.children.flatMap((child): Row[] => {
    if (typeof child === "string" || isDirt(child)) return [];
    if (child.name === "tr") return [{ row: child, inHead }];
    return /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child, child.name === "thead") : [];
  });
}

const cellsOf = (row: Element) =>
  row.children.filter((child): child is Element => typeof child === "object" && /^t[dh]$/.test(child.name));

function spansOf({ attributes }: Element): Record<string, string> {
  const wide = ["colspan", "rowspan"].filter((name) => Number(attributes[name]) > 1);
  return Object.fromEntries(wide.map((name) => [name, String(Math.min(50, Math.trunc(Number(attributes[name]))))]));
}

/** A table with its words, rows and spans; one that is only a frame is what stands in it. */
export function tableOf(table: Element, blocksIn: (cell: Element) => Element[]): Element[] {
  const rows = rowsOf(table)
    .map(({ row, inHead }) => ({ cells: cellsOf(row).slice(0, most.cells), inHead }))
    .filter(({ cells }) => cells.length > 0)
    .slice(0, most.rows);
  const frame =
    /^(?:presentation|none)$/.test(table.attributes.role ?? "") || (rows.length === 1 && rows[0]?.cells.length === 1);
  if (frame) return rows.flatMap(({ cells }) => cells.flatMap(blocksIn));
  const made = rows.map(({ cells, inHead }) =>
    element(
      "tr",
      cells.map((cell) => {
        const inside = blocksIn(cell);
        return element(inHead ? "th" : cell.name, inside.length > 0 ? inside : [element("p")], spansOf(cell));
      }),
    ),
  );
  return made.some((row) => wordsIn(row).trim() !== "") ? [element("table", [element("tbody", made)])] : [];
}
