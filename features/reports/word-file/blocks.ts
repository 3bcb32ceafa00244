import { type Block, type Inline, longestWords, type Picture } from "@/features/reports/body/document";
import { addItem } from "./lists";
import { kindOf } from "./style";
import { tableOf } from "./tables";
import type { Node, Paragraph } from "./tree";
import { type ImageAmong, plainWords, type Reading, wordsOf } from "./words";

/** What blocks are made with: kept pictures by their number in the tree, null where one could not be kept. */
export type Making = Reading & {
  pictures: readonly (Pick<Picture, "key" | "width" | "height"> | null)[];
  /** The level of Word's headings that becomes the report's highest. */
  highest: number;
};

type Words = (Inline[number] | ImageAmong)[];

const pictureOf = ({ at, alt }: ImageAmong, { pictures }: Making): Block[] => {
  const picture = pictures[at];
  if (!picture) return [];
  const shown = alt.replace(/\s+/g, " ").trim().slice(0, longestWords.alt).trim();
  return [{ type: "picture", attrs: { ...picture, alt: shown, caption: "", credit: "" } }];
};

const hasWords = (words: Inline) =>
  words.some((node) => node.type === "footnote" || (node.type === "text" && /\S/.test(node.text)));

/** Paragraphs of these words, parted where a picture stands; what is blank is left out. */
function partedByPictures(words: Words, making: Making): Block[] {
  const blocks: Block[] = [];
  let content: Inline = [];
  const close = () => {
    if (hasWords(content)) blocks.push({ type: "paragraph", content });
    content = [];
  };
  for (const node of words) {
    if (node.type !== "image") content.push(node);
    else {
      close();
      blocks.push(...pictureOf(node, making));
    }
  }
  close();
  return blocks;
}

function headingOf(words: Words, level: number, making: Making): Block[] {
  return partedByPictures(words, making).map((block): Block => {
    if (block.type !== "paragraph") return block;
    // A heading is bold by being one.
    const content = (block.content ?? []).map((node) => {
      if (node.type !== "text") return node;
      const { marks, ...bare } = node;
      const others = marks?.filter(({ type }) => type !== "bold") ?? [];
      return others.length > 0 ? { ...bare, marks: others } : bare;
    });
    return { type: "heading", attrs: { level: level <= making.highest ? 2 : 3 }, content };
  });
}

function addParagraph(blocks: Block[], paragraph: Paragraph, making: Making): void {
  const kind = kindOf(paragraph);
  const words = wordsOf(paragraph.children, making);
  const last = blocks.at(-1);
  if (kind.is === "heading") blocks.push(...headingOf(words, kind.level, making));
  else if (paragraph.numbering) addItem(blocks, paragraph.numbering, partedByPictures(words, making));
  else if (kind.is === "divider") blocks.push({ type: "horizontalRule" });
  else if (kind.is === "caption" && last?.type === "picture" && last.attrs.caption === "") {
    last.attrs.caption = plainWords(paragraph.children)
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, longestWords.caption)
      .trim();
  } else if (kind.is === "quote") {
    const quoted = partedByPictures(words, making);
    if (last?.type === "blockquote") last.content.push(...quoted);
    else if (quoted.length > 0) blocks.push({ type: "blockquote", content: quoted });
  } else if (kind.is !== "facts") blocks.push(...partedByPictures(words, making));
}

/** The blocks of a report that these blocks of a Word file become. */
export function blocksOf(nodes: readonly Node[], making: Making): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    if (node.type === "paragraph") addParagraph(blocks, node, making);
    if (node.type === "table") {
      const table = tableOf(node, (cell) => blocksOf(cell, making), making.lose);
      if (table) blocks.push(table);
    }
  }
  return blocks;
}
