import { addressOf, isDirt, isTracker, styleOf } from "./dirt";
import { type Footnotes, noteOf } from "./footnotes";
import { type Element, element, type Piece, wordsIn } from "./tree";

/** What is known of a text while it is cleaned; `pictures` counts those that were left out. */
export type Cleaning = { notes: Footnotes; pictures: number; topHeading: number };

const wide = "\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef";
const brokenLine = new RegExp(`(?<=[${wide}])[ \\t]*[\\r\\n]+\\s*(?=[${wide}])`, "g");

/** Words with single spaces; a line that an office program broke between two Chinese letters is one line. */
function wordsOf(text: string): string {
  return text
    .replace(brokenLine, "")
    .replace(/&nbsp;|&#160;|&#xa0;|\u00a0|[ \t\r\n]+/gi, " ")
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/ {2,}/g, " ")
    .replaceAll("<", "&lt;");
}

function isBold(one: Element): boolean {
  const weight = /font-weight:\s*(bold|normal|\d+)/.exec(styleOf(one))?.[1];
  if (weight) return weight === "bold" || Number(weight) >= 600;
  return one.name === "b" || one.name === "strong";
}

function isSlanted(one: Element): boolean {
  const slant = /font-style:\s*(italic|oblique|normal)/.exec(styleOf(one))?.[1];
  return slant ? slant !== "normal" : one.name === "i" || one.name === "em";
}

/** The inline content of pieces: words, line breaks, bold, italic, links and notes. */
export function inlineOf(pieces: Piece[], cleaning: Cleaning, plain = false): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece === "string") return [wordsOf(piece)];
    if (piece.name === "img") {
      if (!isTracker(piece) && !isDirt(piece)) cleaning.pictures++;
      return [];
    }
    if (isDirt(piece)) return [];
    if (piece.name === "br") return /page-break/.test(styleOf(piece)) ? [] : [element("br")];
    const note = piece.name === "a" ? noteOf(piece, cleaning.notes) : null;
    if (note !== null) return [element("sup", [], { "data-text": note })];
    let content = inlineOf(piece.children, cleaning, plain);
    if (content.every((one) => typeof one === "string" && one.trim() === "")) return content;
    if (plain) return content;
    const address = piece.name === "a" ? addressOf(piece) : null;
    if (address) content = [element("a", content, { href: address })];
    if (isSlanted(piece)) content = [element("em", content)];
    if (isBold(piece)) content = [element("strong", content)];
    return content;
  });
}

const isBreak = (piece: Piece | undefined) => typeof piece === "object" && piece.name === "br";
const isBlank = (piece: Piece | undefined) => typeof piece === "string" && /^[\s\u3000]*$/.test(piece);

/** Content without spaces and breaks at its edges; Chinese paragraphs lose the two wide spaces they begin with. */
function trimmed(content: Piece[]): Piece[] {
  const left = content.slice(content.findIndex((piece) => !isBreak(piece) && !isBlank(piece)));
  const end = left.findLastIndex((piece) => !isBreak(piece) && !isBlank(piece));
  const kept = left.slice(0, end + 1);
  const cut = (at: number, edge: RegExp) => {
    const piece = kept.at(at);
    if (typeof piece === "string") kept[at < 0 ? kept.length - 1 : at] = piece.replace(edge, "");
    else if (piece && piece.name !== "sup") cutInside(piece, at, edge);
  };
  cut(0, /^[\s\u3000]+/);
  cut(-1, /[\s\u3000]+$/);
  return kept;
}

function cutInside(piece: Element, at: number, edge: RegExp): void {
  const inner = piece.children.at(at);
  const place = at < 0 ? piece.children.length - 1 : at;
  if (typeof inner === "string") piece.children[place] = inner.replace(edge, "");
  else if (inner) cutInside(inner, at, edge);
}

/** The paragraphs that a run of inline content is: an empty line between two parts it, and empty ones are none. */
export function linesOf(content: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  const seen = content.filter(
    (piece, index) => !(isBlank(piece) && isBreak(content[index - 1]) && isBreak(content[index + 1])),
  );
  for (let at = 0; at < seen.length; at++) {
    const piece = seen[at];
    if (piece === undefined) continue;
    if (isBreak(piece) && isBreak(seen[at + 1])) {
      while (isBreak(seen[at + 1])) at++;
      lines.push([]);
    } else lines.at(-1)?.push(piece);
  }
  return lines.filter((line) => line.some((piece) => isNote(piece) || wordsIn(piece).trim() !== "")).map(trimmed);
}

function isNote(piece: Piece): boolean {
  return typeof piece === "object" && (piece.name === "sup" || piece.children.some(isNote));
}
