import { affords, type Effort } from "./effort";
import { type Passage, plainWords } from "./passages";

export type Pair = { before?: Passage; after?: Passage };

const looked = 400;
const window = 6;
const alike = 0.4;

function pieces(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const start = text.slice(0, looked);
  for (let at = 0; at < start.length - 1; at++) {
    const piece = start.slice(at, at + 2);
    found.set(piece, (found.get(piece) ?? 0) + 1);
  }
  return found;
}

/** How alike two texts begin: the share of their pairs of letters that both have, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [left, right] = [pieces(one), pieces(other)];
  let shared = 0;
  for (const [piece, times] of left) shared += Math.min(times, right.get(piece) ?? 0);
  const all = Math.min(one.length, looked) + Math.min(other.length, looked) - 2;
  return all <= 0 ? 0 : (2 * shared) / all;
}

function isSuccessor(before: Passage, after: Passage): boolean {
  if (before.kind === "picture" && after.kind === "picture") return before.picture.key === after.picture.key;
  if (before.kind === "file" && after.kind === "file") return before.file.key === after.file.key;
  if (before.kind === "table" && after.kind === "table") return true;
  if (before.kind !== "text" || after.kind !== "text") return false;
  return before.words === after.words || likeness(before.words, after.words) >= alike;
}

/** Puts passages that are gone beside those that took their place; each keeps its order. */
export function pairsOf(gone: Passage[], come: Passage[], effort: Effort): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const before of gone) {
    const near = come.slice(next, next + window);
    const characters = near.reduce((sum, one) => sum + Math.min(looked, plainWords(one).length), 0);
    const after = affords(characters, effort) ? near.find((one) => isSuccessor(before, one)) : undefined;
    if (!after) {
      pairs.push({ before });
      continue;
    }
    const at = near.indexOf(after);
    pairs.push(...near.slice(0, at).map((one) => ({ after: one })), { before, after });
    next += at + 1;
  }
  return [...pairs, ...come.slice(next).map((after) => ({ after }))];
}
