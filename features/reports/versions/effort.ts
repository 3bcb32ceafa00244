import { diffArrays } from "diff";

/** How much comparing may still be done, in comparisons of two words or passages. Spent by whoever compares. */
export type Effort = { left: number };

/** What one comparison of two versions may take; well below a second. */
export const fullEffort = 3_000_000;

// To find the words of a text costs about as much as this many comparisons for each of its characters.
const perCharacter = 4;

/** Pays for looking at so many characters; false, and nothing is paid, when that is more than is left. */
export function affords(characters: number, effort: Effort): boolean {
  const cost = characters * perCharacter;
  if (cost > effort.left) return false;
  effort.left -= cost;
  return true;
}

export type Run<Item> = { kind: "same" | "added" | "removed"; items: Item[] };

/** The shortest way from one sequence to another; null when finding it would take more than is left. */
export function runsBetween<Item extends string | number>(
  before: Item[],
  after: Item[],
  effort: Effort,
): Run<Item>[] | null {
  const length = before.length + after.length;
  if (length > effort.left) return null;
  // A way of d edits takes at most d² comparisons and, along each of its diagonals, the length of the sequences.
  const maxEditLength = Math.floor(Math.min(Math.sqrt(effort.left / 2), effort.left / (2 * length + 1)));
  const comparator = (one: Item, other: Item) => {
    effort.left -= 1;
    return one === other;
  };
  const changes = diffArrays(before, after, { comparator, maxEditLength });
  return (
    changes?.map(({ added, removed, value }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      items: value,
    })) ?? null
  );
}
