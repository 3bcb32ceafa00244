import type { AttachedFile, Block, Body, Inline, Picture } from "../body/document";

export type Role = "paragraph" | "heading" | "quotation" | "item" | "figure" | "caption" | "footnote";

/** A part of a body that is compared as one: `form` is what its words look like and lead to. */
export type Passage =
  | { kind: "text"; role: Role; words: string; form: string }
  | { kind: "picture"; picture: Picture }
  | { kind: "file"; file: AttachedFile }
  | { kind: "table"; cells: string[][] }
  | { kind: "divider" };

const textual = (role: Role, words: string, form = ""): Passage[] =>
  words.trim() === "" ? [] : [{ kind: "text", role, words, form }];

function wordsIn(content: Inline | undefined): string {
  return (content ?? [])
    .map((part) => (part.type === "text" ? part.text : part.type === "hardBreak" ? "\n" : ""))
    .join("");
}

/** What stands bold, in italics or as a link, and which heading it is; what editors remark on it is none of it. */
function formOf(content: Inline | undefined, level?: number): string {
  const marked = (content ?? []).flatMap((part) => {
    if (part.type !== "text") return [];
    const marks = (part.marks ?? []).filter(({ type }) => !["comment", "sentence", "fact"].includes(type));
    return marks.length === 0 ? [] : [[part.text, ...marks.map((mark) => JSON.stringify(mark)).sort()]];
  });
  return level === undefined && marked.length === 0 ? "" : JSON.stringify([level, ...marked]);
}

function footnotesIn(content: Inline | undefined): Passage[] {
  return (content ?? []).flatMap((part) => (part.type === "footnote" ? textual("footnote", part.attrs.text) : []));
}

function passagesIn(blocks: Block[], role: Role): Passage[] {
  return blocks.flatMap((node): Passage[] => {
    switch (node.type) {
      case "paragraph":
        return [...textual(role, wordsIn(node.content), formOf(node.content)), ...footnotesIn(node.content)];
      case "heading": {
        const { content, attrs } = node;
        return [...textual("heading", wordsIn(content), formOf(content, attrs.level)), ...footnotesIn(content)];
      }
      case "blockquote":
        return passagesIn(node.content, "quotation");
      case "bulletList":
      case "orderedList":
        return node.content.flatMap((item) => passagesIn(item.content, "item"));
      case "table":
        return [{ kind: "table", cells: node.content.map((row) => row.content.map(({ content }) => cellOf(content))) }];
      case "gallery":
        return [
          ...node.attrs.pictures.map((picture): Passage => ({ kind: "picture", picture })),
          ...textual("caption", node.attrs.caption),
        ];
      case "picture":
        return [{ kind: "picture", picture: node.attrs }];
      case "pullFigure":
        return textual("figure", `${node.attrs.value} ${node.attrs.label}`);
      case "file":
        return [{ kind: "file", file: node.attrs }];
      default:
        return [{ kind: "divider" }];
    }
  });
}

function cellOf(content: Block[]): string {
  return passagesIn(content, "paragraph").map(plainWords).join("\n");
}

/** The words of a passage as plain text; a row of a table is a line. */
export function plainWords(passage: Passage): string {
  switch (passage.kind) {
    case "text":
      return passage.words;
    case "picture":
      return [passage.picture.alt, passage.picture.caption, passage.picture.credit].filter(Boolean).join("\n");
    case "file":
      return passage.file.name;
    case "table":
      return passage.cells.map((row) => row.join(" | ")).join("\n");
    case "divider":
      return "";
  }
}

/** The passages of a body in the order in which they are read; empty paragraphs are none. */
export function passagesOf(body: Body): Passage[] {
  return passagesIn(body.content, "paragraph");
}
