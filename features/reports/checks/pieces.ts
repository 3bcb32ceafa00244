import type { Block, Inline, Picture } from "../body/document";
import type { CheckedText, Piece, View } from "./finding";

/** A block that holds no other one, with the way to it. */
export type PlacedBlock = { block: Block; path: number[] };

type Holder = { content: { type: string; content?: unknown }[] };

const holders = [
  "blockquote",
  "bulletList",
  "orderedList",
  "listItem",
  "table",
  "tableRow",
  "tableHeader",
  "tableCell",
];

/** The blocks of a body that hold no other block, in reading order, each with the way to it. */
export function placedBlocks(holder: Holder, way: number[] = []): PlacedBlock[] {
  return holder.content.flatMap((node, index): PlacedBlock[] => {
    const path = [...way, index];
    return holders.includes(node.type) ? placedBlocks(node as Holder, path) : [{ block: node as Block, path }];
  });
}

/** The words of a line of text; a footnote in it has no width. */
export function inlineText(content: Inline | undefined): string {
  return (content ?? [])
    .map((node) => (node.type === "text" ? node.text : node.type === "hardBreak" ? "\n" : ""))
    .join("");
}

function ofPicture(picture: Pick<Picture, "alt" | "caption">, path: number[]): Piece[] {
  return [
    { field: "body", path, part: "caption", kind: "caption", text: picture.caption },
    { field: "body", path, part: "alt", kind: "alt", text: picture.alt },
  ];
}

function footnotes(content: Inline | undefined, path: number[]): Piece[] {
  return (content ?? []).flatMap((node, index): Piece[] =>
    node.type === "footnote"
      ? [{ field: "body", path: [...path, index], part: "footnote", kind: "footnote", text: node.attrs.text }]
      : [],
  );
}

function ofBlock({ block, path }: PlacedBlock): Piece[] {
  switch (block.type) {
    case "paragraph":
    case "heading": {
      const text = inlineText(block.content);
      return [{ field: "body", path, part: "text", kind: block.type, text }, ...footnotes(block.content, path)];
    }
    case "picture":
      return ofPicture(block.attrs, path);
    case "gallery":
      return [
        ...block.attrs.pictures.flatMap((picture, index) => ofPicture(picture, [...path, index])),
        { field: "body", path, part: "caption", kind: "caption", text: block.attrs.caption },
      ];
    case "pullFigure":
      return [{ field: "body", path, part: "label", kind: "label", text: block.attrs.label }];
    default:
      return [];
  }
}

/** Every piece of a text in reading order: title, summary, then the body's. */
export function piecesOf(text: CheckedText): Piece[] {
  return [
    { field: "title", path: null, part: "text", kind: "title", text: text.title },
    { field: "summary", path: null, part: "text", kind: "summary", text: text.summary },
    ...placedBlocks(text.body).flatMap(ofBlock),
  ];
}

/** What rules look at. */
export function viewOf(text: CheckedText, context: View["context"]): View {
  const pieces = piecesOf(text);
  const prose = pieces.filter(({ kind }) => ["summary", "paragraph", "caption", "footnote"].includes(kind));
  return { text, pieces, prose, context };
}

/** The paragraphs of the body that have words. */
export function paragraphsOf({ pieces }: View): Piece[] {
  return pieces.filter(({ kind, text }) => kind === "paragraph" && text.trim() !== "");
}
