/** A row of a table, by what names it, with the digest of what it holds. */
export type HashedRow = { table: string; row: string; hash: string };

/**
 * What of a row counts under a seal: the columns of its day. A column that came later and may be empty says nothing
 * as long as it is; once it holds something the row is no longer the one that was sealed.
 */
export function sealedPart(row: Record<string, unknown>, columns: readonly string[], mayBeEmpty: readonly string[]) {
  const later = mayBeEmpty.filter((column) => !columns.includes(column) && (row[column] ?? null) !== null);
  return Object.fromEntries([...columns, ...later].map((column) => [column, row[column] ?? null]));
}

/** The first thing about a seal that is not as it was sealed. */
export type Finding =
  | { what: "altered" | "missing" | "added"; table: string; row: string }
  /** The list of rows under it is not the one that was sealed. */
  | { what: "manifest" }
  /** It does not follow from the seal before it. */
  | { what: "chain" }
  /** Something calls itself sealed and bears no seal. */
  | { what: "unsealed"; table: string; row: string };

const nameOf = ({ table, row }: HashedRow) => `${table} ${row}`;

/** The first row that differs between what was sealed and what is there now, in the order of the manifest. */
export function firstDifference(sealed: readonly HashedRow[], now: readonly HashedRow[]): Finding | null {
  const present = new Map(now.map((one) => [nameOf(one), one]));
  for (const one of sealed) {
    const found = present.get(nameOf(one));
    const { table, row } = one;
    if (!found) return { what: "missing", table, row };
    if (found.hash !== one.hash) return { what: "altered", table, row };
    present.delete(nameOf(one));
  }
  const [more] = present.values();
  return more ? { what: "added", table: more.table, row: more.row } : null;
}
