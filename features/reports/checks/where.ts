import type { Block, Body } from "../body/document";
import type { Finding, Part } from "./finding";

export type Where = {
  kind: "paragraph" | "heading" | "picture" | "figure" | "table" | "footnote" | "list";
  /** Counted from one among its kind. */
  number: number;
  part: Part;
};

function kindOf({ type }: Block): Exclude<Where["kind"], "footnote"> | null {
  if (type === "gallery") return "picture";
  if (type === "blockquote") return "paragraph";
  if (type === "bulletList" || type === "orderedList") return "list";
  if (type === "pullFigure") return "figure";
  return type === "paragraph" || type === "heading" || type === "picture" || type === "table" ? type : null;
}

const sizeOf = (block: Block) => (block.type === "gallery" ? block.attrs.pictures.length : 1);

/** Where in a body a finding is, as a person counts; null in title and summary. */
export function whereOf(document: Body, { path, part }: Pick<Finding, "path" | "part">): Where | null {
  const [top, next = 0] = path ?? [];
  const block = top === undefined ? undefined : document.content[top];
  const kind = block && kindOf(block);
  if (!block || !kind) return null;
  const before = document.content.slice(0, top).filter((one) => kindOf(one) === kind);
  const within = block.type === "gallery" ? next : 0;
  const number = before.reduce((sum, one) => sum + sizeOf(one), 0) + within + 1;
  return { kind: part === "footnote" && kind === "paragraph" ? "footnote" : kind, number, part };
}
