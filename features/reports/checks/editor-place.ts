import type { Body } from "../body/document";
import type { Finding } from "./finding";

type Place = Pick<Finding, "field" | "path" | "part" | "from" | "to">;
type Node = { type: string; text?: string; content?: Node[] };

const isText = (node: Node) => node.type === "text";

/** How many positions a node takes in the editor's document: its letters, one as a leaf, two more around content. */
function sizeOf(node: Node): number {
  if (isText(node)) return node.text?.length ?? 0;
  const holds = ["paragraph", "heading"].includes(node.type) || node.content !== undefined;
  return holds ? (node.content ?? []).reduce((sum, child) => sum + sizeOf(child), 2) : 1;
}

/** Where a character of a line is, counted from the line's start; a footnote before it takes a position. */
function inLine(content: Node[], characters: number): number {
  let position = 0;
  let left = characters;
  for (const node of content) {
    const width = node.type === "footnote" ? 0 : sizeOf(node);
    if (left < width || (left === width && isText(node))) return position + left;
    left -= width;
    position += sizeOf(node);
  }
  return position;
}

/**
 * The positions of a finding in the editor's document (ProseMirror counts letters and the edges of nodes): the words
 * themselves, or the picture, figure or footnote they belong to. Null outside the body and where the way is lost.
 */
export function editorPlace(document: Body, finding: Place): { from: number; to: number } | null {
  if (finding.field !== "body" || !finding.path) return null;
  let node: Node = document as Node;
  let start = 0;
  for (const step of finding.path) {
    const child = node.content?.[step];
    // The way into a gallery goes on to one of its pictures, which are no nodes of their own.
    if (!child) return node.type === "gallery" ? { from: start - 1, to: start } : null;
    start += (node.content ?? []).slice(0, step).reduce((sum, one) => sum + sizeOf(one), 0) + 1;
    node = child;
  }
  const outer = { from: start - 1, to: start - 1 + sizeOf(node) };
  if (finding.part !== "text" || !["paragraph", "heading"].includes(node.type)) return outer;
  const content = node.content ?? [];
  return { from: start + inLine(content, finding.from), to: start + inLine(content, finding.to) };
}
