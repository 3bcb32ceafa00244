import type { RowIds } from "../row";
import type { List, Sheet } from "./sheet";

/** Writes one field. */
export function write(sheet: Sheet, path: string, text: string): Sheet {
  return { ...sheet, texts: { ...sheet.texts, [path]: text } };
}

/** A key that no row of the list has or ever had: the fields of removed rows stay, so that they can come back. */
export function freeKey(sheet: Sheet, list: List): string {
  const seen = Object.keys(sheet.texts).map((path) => path.split("."));
  const used = seen.filter(([first]) => first === list).map(([, key]) => Number(key));
  return String(1 + Math.max(-1, ...used, ...sheet.rows[list].map(Number)));
}

function withRows(sheet: Sheet, list: List, keys: string[]): Sheet {
  return { ...sheet, rows: { ...sheet.rows, [list]: keys } };
}

/** Adds a row at the end of its list; `fields` are what it begins with, by their paths within the row. */
export function addRow(sheet: Sheet, list: List, fields: Record<string, string>): Sheet {
  const key = freeKey(sheet, list);
  const texts = Object.fromEntries(Object.entries(fields).map(([path, text]) => [`${list}.${key}.${path}`, text]));
  return withRows({ ...sheet, texts: { ...sheet.texts, ...texts } }, list, [...sheet.rows[list], key]);
}

/** Takes a row out of its list and leaves what was typed into it, for `restoreRow`. */
export function removeRow(sheet: Sheet, list: List, key: string): Sheet {
  return withRows(
    sheet,
    list,
    sheet.rows[list].filter((one) => one !== key),
  );
}

/** Puts a removed row back where it stood, or at the end of a list that has become shorter. */
export function restoreRow(sheet: Sheet, list: List, key: string, place: number): Sheet {
  return sheet.rows[list].includes(key) ? sheet : withRows(sheet, list, sheet.rows[list].toSpliced(place, 0, key));
}

/** Moves a row by so many places (-1 is up); a row that would leave the list stays where it is. */
export function moveRow(sheet: Sheet, list: List, key: string, by: number): Sheet {
  const keys = sheet.rows[list];
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return sheet;
  return withRows(sheet, list, keys.toSpliced(from, 1).toSpliced(to, 0, key));
}

/** Gives the rows that were sent the ids under which they now stand. */
export function withIds(sheet: Sheet, sent: Sheet, ids: RowIds): Sheet {
  const named = (list: keyof RowIds) =>
    ids[list].map((id, place) => [`${list}.${sent.rows[list][place]}.id`, String(id)] as const);
  return { ...sheet, texts: { ...sheet.texts, ...Object.fromEntries([...named("agenda"), ...named("asks")]) } };
}
