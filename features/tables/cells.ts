/** The cells of a CSV text (RFC 4180), or of cells copied out of a spreadsheet, which are parted by tabs. */
export function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = /^[^\n"]*\t/.test(plain) ? "\t" : ",";
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < plain.length; index++) {
    const letter = plain[index] ?? "";
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (plain[index + 1] === '"') {
        cell += '"';
        index++;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (letter === separator || letter === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (letter === "\n") rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  return rows.filter((row) => row.some((one) => one.trim() !== ""));
}
