import { recordOf, type Sheet, sheetOf, type TypedRecord } from "./sheet";

type Parts = Record<string, unknown>;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const hasParts = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, base)) return theirs;
  if (same(theirs, base) || !hasParts(base) || !hasParts(mine) || !hasParts(theirs)) return mine;
  return Object.fromEntries(Object.keys(mine).map((key) => [key, merged(base[key], mine[key], theirs[key])]));
}

/**
 * What two people made of one record, put together: theirs wherever only they changed something, mine otherwise.
 * A list is one thing, for its rows have no identity.
 */
export function mergeSheets(base: Sheet, mine: Sheet, theirs: Sheet): Sheet {
  return sheetOf(merged(recordOf(base), recordOf(mine), recordOf(theirs)) as TypedRecord);
}
