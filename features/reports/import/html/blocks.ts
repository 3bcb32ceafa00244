import type { Block, ListItem } from "../../body/document";
import type { Language } from "../breadcrumb";
import { linkOf } from "./links";
import type { Piece, Run, WordsPiece } from "./piece";

/** A picture of an old page that is still a file somewhere. */
export type OldPicture = { type: "oldPicture"; src: string; alt: string; caption: string };

export type OldBlock = Block | OldPicture;

type Paragraph = Extract<Block, { type: "paragraph" }>;
type Mark = NonNullable<Extract<NonNullable<Paragraph["content"]>[number], { type: "text" }>["marks"]>[number];

/** What the runs of a page are read with: its language and its own old address. */
export type Page = { language: Language; address: string | null };

// A line below a picture is its caption up to these lengths; a full stop makes a sentence of the text more likely.
const longestCaption = { en: { ended: 100, open: 200 }, zh: { ended: 40, open: 80 } };
const longestAlt = 300;
const fileName = /\.(?:jpe?g|png|gif|webp|bmp)$|^(?:img|image|dsc|图片)?[\W_\d]*$/i;

function inlineOf(runs: Run[], { language, address }: Page, plain = false): NonNullable<Paragraph["content"]> {
  const nodes: { type: "text"; text: string; marks?: Mark[] }[] = [];
  for (const { text, bold, italic, href } of runs) {
    const link = href === null ? null : linkOf(href, address);
    const marks: Mark[] = [
      ...(link ? [{ type: "link" as const, attrs: { href: link } }] : []),
      ...(bold && !plain ? [{ type: "bold" as const }] : []),
      // Chinese has no italics.
      ...(italic && !plain && language === "en" ? [{ type: "italic" as const }] : []),
    ];
    const last = nodes.at(-1);
    if (last && marks.length === 0 && !last.marks) last.text += text;
    else nodes.push(marks.length > 0 ? { type: "text", text, marks } : { type: "text", text });
  }
  return nodes;
}

function isCaption(piece: Piece | undefined, language: Language): piece is WordsPiece {
  if (piece?.kind !== "words") return false;
  if (piece.role === "caption") return true;
  if (piece.role !== "paragraph") return false;
  const limit = longestCaption[language];
  const ended = /[.!?。！？]["'”’)）]?$/.test(piece.text) && !piece.centred;
  return piece.text.length <= (ended ? limit.ended : limit.open);
}

function pictureOf(src: string, alt: string, caption: string): OldPicture {
  const seen = fileName.test(alt) ? caption : alt;
  return { type: "oldPicture", src, alt: seen.slice(0, longestAlt), caption: caption.slice(0, 400) };
}

const paragraphOf = (piece: WordsPiece, page: Page): Paragraph => ({
  type: "paragraph",
  content: inlineOf(piece.runs, page),
});

/** Puts the words of an item, or of a quotation, to the list or quotation before them where they belong to it. */
function addTo(blocks: OldBlock[], before: Piece | undefined, piece: WordsPiece, page: Page): void {
  const paragraph = paragraphOf(piece, page);
  const last = blocks.at(-1);
  const same = before?.kind === "words" && before.role === piece.role ? before : null;
  if (piece.role === "quote") {
    if (same && last?.type === "blockquote") last.content.push(paragraph);
    else blocks.push({ type: "blockquote", content: [paragraph] });
    return;
  }
  const goesOn = same?.list?.id === piece.list?.id && (last?.type === "bulletList" || last?.type === "orderedList");
  const item: ListItem = { type: "listItem", content: [paragraph] };
  if (!goesOn) blocks.push({ type: piece.list?.ordered ? "orderedList" : "bulletList", content: [item] });
  else if (same?.list?.item === piece.list?.item) last.content.at(-1)?.content.push(paragraph);
  else last.content.push(item);
}

/** The blocks of a text made of its pieces. Words below a picture become its caption where they look like one. */
export function blocksOf(pieces: Piece[], page: Page): OldBlock[] {
  const blocks: OldBlock[] = [];
  const paragraphs = pieces.filter((piece) => piece.kind === "words" && piece.role === "paragraph").length;
  let captions = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const next = pieces[at + 1];
    if (piece?.kind === "picture") {
      const captioned = isCaption(next, page.language) && (next.role === "caption" || captions + 1 < paragraphs);
      blocks.push(pictureOf(piece.src, piece.alt, captioned ? next.text : ""));
      if (!captioned) continue;
      if (next.role !== "caption") captions++;
      at++;
    } else if (piece?.role === "heading") {
      blocks.push({ type: "heading", attrs: { level: piece.level }, content: inlineOf(piece.runs, page, true) });
    } else if (piece?.role === "item" || piece?.role === "quote") {
      addTo(blocks, pieces[at - 1], piece, page);
    } else if (piece) blocks.push(paragraphOf(piece, page));
  }
  return blocks;
}
