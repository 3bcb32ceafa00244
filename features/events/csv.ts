// A spreadsheet takes a cell that begins with one of these for a formula, also in full width and behind blanks.
const formula = /^\s*[=+\-@＝＋－＠\t\r]/;

function cell(value: string | number): string {
  const text = String(value).replaceAll("\0", "");
  const inert = typeof value === "string" && formula.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}

/** Rows as a CSV file (RFC 4180) that every spreadsheet reads as UTF-8 and in which no cell is a formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
