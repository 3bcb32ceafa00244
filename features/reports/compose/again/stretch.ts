import type { Body, Inline } from "../../body/document";
import { placedBlocks } from "../../checks/pieces";

/** Where a composed sentence stands in one block of a body: the way to the block, and its nodes from `from` up to `to`. */
export type Stretch = { key: string; path: number[]; from: number; to: number; nodes: Inline };

/** The key of the composed sentence that a piece of text belongs to. */
export function keyOf(node: Inline[number] | undefined): string | null {
  if (node?.type !== "text") return null;
  for (const mark of node.marks ?? []) if (mark.type === "sentence") return mark.attrs.key;
  return null;
}

function stretchesIn(content: Inline, path: number[]): Stretch[] {
  const keys = new Set(content.map(keyOf).filter((key) => key !== null));
  return [...keys].map((key) => {
    const from = content.findIndex((node) => keyOf(node) === key);
    const to = content.findLastIndex((node) => keyOf(node) === key) + 1;
    return { key, path, from, to, nodes: content.slice(from, to) };
  });
}

/** Every composed sentence that stands in a body, in reading order; one that was torn apart stands in several blocks. */
export function stretchesOf(body: Body): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>();
  for (const { block, path } of placedBlocks(body)) {
    if (block.type !== "paragraph" && block.type !== "heading") continue;
    for (const stretch of stretchesIn(block.content ?? [], path)) {
      found.set(stretch.key, [...(found.get(stretch.key) ?? []), stretch]);
    }
  }
  return found;
}

/** The one stretch in which a sentence stands whole, nothing else among its words; null when there is none. */
export function wholeStretch(stretches: readonly Stretch[] | undefined): Stretch | null {
  const [one, ...more] = stretches ?? [];
  return one && more.length === 0 && one.nodes.every((node) => keyOf(node) === one.key) ? one : null;
}

/** The words of a sentence as they stand, with whatever has come between them. */
export function wordsOfStretches(stretches: readonly Stretch[]): string {
  const words = (nodes: Inline) => nodes.map((node) => (node.type === "text" ? node.text : "")).join("");
  return stretches.map(({ nodes }) => words(nodes)).join(" ");
}
