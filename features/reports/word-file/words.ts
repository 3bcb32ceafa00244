import { keepable } from "@/features/people/typed";
import { type Inline, isSafeAddress, longestAside } from "@/features/reports/body/document";
import type { Loss } from "./loss";
import type { Node, Tree } from "./tree";

type InlineNode = Inline[number];
type TextNode = Extract<InlineNode, { type: "text" }>;
type Marks = NonNullable<TextNode["marks"]>;

/** A picture among words: its number in the tree, and what it shows. */
export type ImageAmong = { type: "image"; at: number; alt: string };

/** What is read with: the notes of the file, and where it is noted what gets lost. */
export type Reading = { notes: Tree["notes"]; lose: (loss: Loss) => void };

const boxes = { true: "☑", false: "☐" };

/** The plain words beneath these nodes, blocks apart by a blank. */
export function plainWords(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type === "tab" || node.type === "break") return " ";
      if (node.type === "paragraph") return `${plainWords(node.children)} `;
      return "children" in node ? plainWords(node.children as Node[]) : "";
    })
    .join("");
}

function footnote(key: string, { notes, lose }: Reading): InlineNode[] {
  const text = keepable(plainWords(notes[key] ?? []))
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return [];
  if (text.length > longestAside.footnote) lose("notes_cut");
  return [{ type: "footnote", attrs: { text: text.slice(0, longestAside.footnote).trim() } }];
}

const words = (text: string, marks: Marks): InlineNode[] => {
  const kept = keepable(text).replace(/[\n\r\t\v\f]/g, " ");
  if (kept === "") return [];
  return [marks.length > 0 ? { type: "text", text: kept, marks } : { type: "text", text: kept }];
};

function within(node: Node, marks: Marks, reading: Reading): (InlineNode | ImageAmong)[] {
  const each = (children: Node[], all: Marks) => children.flatMap((child) => within(child, all, reading));
  switch (node.type) {
    case "text":
      return words(node.value, marks);
    case "tab":
      return words(" ", marks);
    case "checkbox":
      return words(boxes[node.checked ? "true" : "false"], marks);
    case "break":
      return node.breakType === "line" ? [{ type: "hardBreak" }] : [];
    case "noteReference":
      return footnote(`${node.noteType}-${node.noteId}`, reading);
    case "image":
      return [{ type: "image", at: node.at, alt: node.altText ?? "" }];
    case "run": {
      if (node.isUnderline || node.isStrikethrough) reading.lose("underlines");
      const bold = node.isBold ? [{ type: "bold" as const }] : [];
      const italic = node.isItalic ? [{ type: "italic" as const }] : [];
      return each(node.children, [...marks, ...bold, ...italic]);
    }
    case "hyperlink": {
      // A link within the file has no address, and a place in a report has none either.
      if (!node.href) return each(node.children, marks);
      const href = node.href.trim();
      if (isSafeAddress(href)) return each(node.children, [{ type: "link", attrs: { href } }, ...marks]);
      reading.lose("links");
      return each(node.children, marks);
    }
    default:
      return [];
  }
}

const sameMarks = (a: TextNode, b: TextNode) => JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);

/** The words of a paragraph with their marks, its footnotes and the pictures among them. */
export function wordsOf(nodes: readonly Node[], reading: Reading): (InlineNode | ImageAmong)[] {
  const joined: (InlineNode | ImageAmong)[] = [];
  for (const node of nodes.flatMap((one) => within(one, [], reading))) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text" && sameMarks(last, node)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else joined.push(node);
  }
  return joined;
}
