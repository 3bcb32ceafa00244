import { type Table, wordsOf } from "./table";

// A spreadsheet takes a cell that begins with one of these for a formula, also in full width and behind blanks.
const formula = /^\s*[=+\-@＝＋－＠\t\r]/;

function cell(value: string | number): string {
  const text = String(value).replaceAll("\0", "");
  const inert = typeof value === "string" && formula.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}

/**
 * A table as a CSV file (RFC 4180) that every spreadsheet reads as UTF-8, Excel in Chinese too, and in which no cell
 * is a formula.
 */
export function csvOf({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(wordsOf))];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("")}`;
}
