import { type Element, elementsIn, isBlock, type Piece, wordsIn } from "./tree";

const longest = 1000;

// Word writes `_ftn1` and `_ftnref1`, with e for notes at the end; Google Docs `ftnt1` and `ftnt_ref1`.
const mark = /#_?(ftn|edn|ftnt)(\d+)$/;
const wayBack = /#_?(ftn|edn|ftnt)_?ref(\d+)$/;

function nameIn(element: Element, pattern: RegExp): string | null {
  const found = element.name === "a" ? pattern.exec(element.attributes.href ?? "") : null;
  return found ? `${found[1]}${found[2]}` : null;
}

export type Footnotes = {
  /** The words of each note by its name. */
  texts: Map<string, string>;
  /** The blocks that hold the notes: they are no part of the text. */
  blocks: Set<Piece>;
};

/** What the notes at the end of a pasted text say. */
export function footnotesIn(root: Element): Footnotes {
  const notes: Footnotes = { texts: new Map(), blocks: new Set() };
  for (const block of elementsIn(root)) {
    if (!isBlock(block.name) || block.holdsBlock) continue;
    const link = [...elementsIn(block)].find((one) => nameIn(one, wayBack) !== null);
    const name = link && nameIn(link, wayBack);
    if (!link || !name) continue;
    const number = wordsIn(link);
    const all = block.children.map(wordsIn).join("");
    const text = all
      .slice(all.indexOf(number) + number.length)
      .replace(/(?:&nbsp;|\s)+/g, " ")
      .trim();
    notes.texts.set(name, text.length > longest ? text.slice(0, longest).replace(/&[^;]*$/, "") : text);
    notes.blocks.add(block);
  }
  return notes;
}

/** What the note says that a link is the mark of; null for another link. */
export function noteOf(link: Element, notes: Footnotes): string | null {
  const name = nameIn(link, mark);
  return (name && notes.texts.get(name)) ?? null;
}
