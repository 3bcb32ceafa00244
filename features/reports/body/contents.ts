import type { AttachedFile, Block, Body, Inline, Picture } from "./document";

function inlineText(content: Inline | undefined): string {
  return (content ?? [])
    .map((node) => (node.type === "text" ? node.text : node.type === "hardBreak" ? "\n" : ""))
    .join("");
}

type Leaf = Exclude<Block, { content: { type: string; content: unknown }[] }> | Extract<Block, { content?: Inline }>;

/** The blocks of a body that hold no other block, in the order in which they are read. */
export function leavesOf(blocks: Block[]): Leaf[] {
  return blocks.flatMap((node): Leaf[] => {
    switch (node.type) {
      case "blockquote":
        return leavesOf(node.content);
      case "bulletList":
      case "orderedList":
        return node.content.flatMap((item) => leavesOf(item.content));
      case "table":
        return node.content.flatMap((row) => row.content.flatMap((cell) => leavesOf(cell.content)));
      default:
        return [node];
    }
  });
}

function linesOf(node: Leaf): string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [inlineText(node.content)];
    case "picture":
      return [node.attrs.caption];
    case "gallery":
      return [...node.attrs.pictures.map(({ caption }) => caption), node.attrs.caption];
    case "pullFigure":
      return [`${node.attrs.value} ${node.attrs.label}`];
    case "file":
      return [node.attrs.name];
    default:
      return [];
  }
}

/** The footnotes of a body in their order. */
export function footnotesOf(document: Body): string[] {
  return leavesOf(document.content).flatMap((node) =>
    node.type === "paragraph" || node.type === "heading"
      ? (node.content ?? []).flatMap((part) => (part.type === "footnote" ? [part.attrs.text] : []))
      : [],
  );
}

/** The words of a body, one line a block; of pictures their captions, and the footnotes last. */
export function textOf(document: Body): string {
  const lines = leavesOf(document.content).flatMap((node) =>
    node.type === "paragraph" || node.type === "heading"
      ? linesOf(node)
      : linesOf(node).filter((line) => line.trim() !== ""),
  );
  return [...lines, ...footnotesOf(document)].join("\n");
}

/** The pictures of a body in the order in which they are seen. */
export function picturesOf(document: Body): Picture[] {
  return leavesOf(document.content).flatMap((node) => {
    if (node.type === "gallery") return node.attrs.pictures;
    return node.type === "picture" ? [node.attrs] : [];
  });
}

/** The keys of all pictures in these bodies, in order, each once. */
export function pictureKeysOf(...documents: (Body | null | undefined)[]): string[] {
  return [...new Set(documents.flatMap((one) => (one ? picturesOf(one).map(({ key }) => key) : [])))];
}

/** The files of a body in the order in which they are offered. */
export function filesOf(document: Body): AttachedFile[] {
  return leavesOf(document.content).flatMap((node) => (node.type === "file" ? [node.attrs] : []));
}

/** The keys of all files in these bodies, in order, each once. */
export function fileKeysOf(...documents: (Body | null | undefined)[]): string[] {
  return [...new Set(documents.flatMap((one) => (one ? filesOf(one).map(({ key }) => key) : [])))];
}
