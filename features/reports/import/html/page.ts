import { limits } from "../../body/document";
import { oldAddressIn } from "../../old-address";
import { readBreadcrumb } from "../breadcrumb";
import { datelineOf } from "../dateline";
import { editorOf, withoutTail } from "../furniture";
import { readHead } from "../head";
import { oneLine } from "../lines";
import type { OldPage, PageReason } from "../page";
import { blocksOf, type OldBlock } from "./blocks";
import type { Piece } from "./piece";
import { piecesOf } from "./pieces";
import { most } from "./writer";

type Read = { ok: true; page: OldPage; blocks: OldBlock[] } | { ok: false; reason: PageReason };

const wordsOf = (piece: Piece | undefined) => (piece?.kind === "words" ? piece.text : "");

/** Whether a piece belongs to the page itself. A form is asked of readers, unless the whole page stands in it. */
function ofPage(pieces: Piece[]): (piece: Piece) => boolean {
  const isHead = (piece: Piece) => readBreadcrumb(wordsOf(piece)) !== null || datelineOf(wordsOf(piece)) !== null;
  const whole = new Set(pieces.filter(isHead).map(({ place }) => place));
  return (piece) => piece.place === "text" || (piece.place !== "beside" && whole.has(piece.place));
}

/** The title as its heading has it; without a heading the lines there, and where they are too many the page's name. */
function titleIn(pieces: Piece[], name: string): string {
  const heading = pieces.find((piece) => piece.kind === "words" && piece.role === "heading");
  const lines = oneLine(pieces.map(wordsOf).filter(Boolean));
  return (
    wordsOf(heading) ||
    (lines.length > 0 && lines.length <= 200 ? lines : name.split(/\s*[|_]\s*|\s+[-–—]\s+/)[0]) ||
    ""
  );
}

/** How many pieces are text: what follows is the template's, and pictures after its first line are, too. */
function endOfText(pieces: Piece[]): number {
  let end = withoutTail(pieces.map(wordsOf)).length;
  while (pieces[end]?.kind === "picture") end++;
  return end;
}

/**
 * A page of the old site, saved as HTML at `path`, taken apart by the same rules as one saved as text. Answers what it
 * says of itself, and its text in blocks with pictures that are still files; or why it is no such page.
 */
export async function readHtmlPage(html: string, path: string): Promise<Read> {
  const { pieces: all, title: name, addresses } = await piecesOf(html);
  if (all.length >= most) return { ok: false, reason: "text_too_long" };
  const belongs = ofPage(all);
  const crumb = all.findIndex((piece) => readBreadcrumb(wordsOf(piece)) !== null);
  const pieces = all.filter((piece, index) => index === crumb || belongs(piece));
  const read = readHead(
    pieces.map(wordsOf),
    (from, to) => titleIn(pieces.slice(from, to), name),
    (index) => pieces[index]?.kind === "picture",
  );
  if (!read.ok) return read;
  const { head, textAt } = read;
  const below = pieces.slice(textAt).filter((piece) => wordsOf(piece) !== head.title);
  const text = below.slice(0, endOfText(below));
  const paragraphs = text.flatMap((piece) => (piece.kind === "words" && piece.role !== "heading" ? [piece.text] : []));
  if (paragraphs.length === 0) return { ok: false, reason: "no_text" };
  const address = [path, ...addresses].map(oldAddressIn).find((one) => one !== null) ?? null;
  const blocks = blocksOf(text, { language: head.language, address });
  if (JSON.stringify(blocks).length > limits.characters) return { ok: false, reason: "text_too_long" };
  const editor = editorOf(all.slice(all.indexOf(below[0] as Piece)).map(wordsOf));
  const page = { ...head, paragraphs, ...(address && { address }), ...(editor && { editor }) };
  return { ok: true, page, blocks };
}
