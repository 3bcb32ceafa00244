import { beijingSecond } from "@/platform/clock";

/** What stands in a column: words, a count, a moment (shown in Beijing's time) or a day written YYYY-MM-DD. */
export type Column = { name: string; kind: "text" | "number" | "moment" | "day" };

export type Cell = string | number | Date | null;

/** A list as it leaves the portal: each row has a cell for every column. */
export type Table = { name: string; columns: readonly Column[]; rows: readonly (readonly Cell[])[] };

/** How wide a text stands, in Latin letters: a Chinese character takes two. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (/[\u1100-\u115f\u2e80-\uffdc]|[\u{20000}-\u{3ffff}]/u.test(sign) ? 2 : 1),
    0,
  );
}

/** A cell as it is read: nothing for what is not known, moments to the second. */
export function wordsOf(cell: Cell): string | number {
  if (cell === null) return "";
  return cell instanceof Date ? beijingSecond(cell) : cell;
}
