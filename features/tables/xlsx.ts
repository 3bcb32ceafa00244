import writeExcelFile, { type Sheet, type Cell as SheetCell } from "write-excel-file/node";
import { beijingSecond } from "@/platform/clock";
import { type Cell, type Column, type Table, widthOf, wordsOf } from "./table";
import { xmlText } from "./xml-text";

// The most characters a cell of Excel holds; and how wide a column is drawn, in Latin letters.
const longestCell = 32_767;
const width = { least: 8, most: 60 };

const formats = { moment: "yyyy-mm-dd hh:mm", day: "yyyy-mm-dd" };

// A sheet's dates have no zone: the clock on the wall in Beijing is written down.
const onTheWall = (at: Date) => new Date(`${beijingSecond(at).replace(" ", "T")}Z`);

const words = (text: string) => xmlText(text).slice(0, longestCell);

function sheetCell(cell: Cell, { kind }: Column): SheetCell {
  if (cell === null || cell === "") return null;
  if (cell instanceof Date) return { value: onTheWall(cell), type: Date, format: formats.moment };
  if (typeof cell === "number") return { value: cell, type: Number };
  const day = kind === "day" ? new Date(cell) : null;
  if (day && !Number.isNaN(day.getTime())) return { value: day, type: Date, format: formats.day };
  return { value: words(cell), type: String };
}

function widthIn(rows: Table["rows"], { name, kind }: Column, at: number): number {
  const widest = rows.reduce((most, row) => Math.max(most, widthOf(String(wordsOf(row[at] ?? null)))), widthOf(name));
  return Math.min(width.most, Math.max(width.least, (kind === "moment" ? 16 : widest) + 2));
}

// What Excel takes for the name of a sheet.
const sheetName = (name: string) =>
  words(name)
    .replace(/[\\/?*[\]:']/g, " ")
    .trim()
    .slice(0, 31) || "1";

function sheetOf({ name, columns, rows }: Table): Sheet<Buffer> {
  const head = columns.map((column): SheetCell => ({ value: words(column.name), type: String, fontWeight: "bold" }));
  const body = rows.map((row) => columns.map((column, at) => sheetCell(row[at] ?? null, column)));
  return {
    data: [head, ...body],
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: columns.map((column, at) => ({ width: widthIn(rows, column, at) })),
  };
}

/**
 * Tables as an Excel workbook, each a sheet under a name of its own: real dates and numbers, its head bold and always
 * in sight, no cell a formula.
 */
export async function xlsxOf(...tables: Table[]): Promise<Buffer> {
  return writeExcelFile(tables.map(sheetOf)).toBuffer();
}
