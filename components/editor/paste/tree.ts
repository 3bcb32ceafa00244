import { type Attributes, type Tag, tagsOf } from "./tags";

export type Element = {
  name: string;
  attributes: Attributes;
  children: Piece[];
  /** Whether a block stands somewhere in it. */
  holdsBlock: boolean;
};

export type Piece = Element | string;

// Nothing that people write nests so deep; what does is put into the element above.
const deepest = 100;

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const blocks =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|caption)$/;

/** Signs of a list that Word writes beside its items, between remarks that only Word reads. */
export const glyph = "x-glyph";

// What an opening tag ends by itself, and what keeps it from looking further up.
const ends: Record<string, { ended: RegExp; within: RegExp }> = {
  li: { ended: /^li$/, within: /^(?:ul|ol)$/ },
  tr: { ended: /^tr$/, within: /^table$/ },
  td: { ended: /^t[dh]$/, within: /^(?:tr|table)$/ },
  th: { ended: /^t[dh]$/, within: /^(?:tr|table)$/ },
};
const endOfParagraph = { ended: /^(?:p|h[1-6])$/, within: /^(?:td|th|li|div|section|article|blockquote|table|ul|ol)$/ };

export const isBlock = (name: string) => blocks.test(name);

export function element(name: string, children: Piece[] = [], attributes: Attributes = {}): Element {
  return { name, attributes, children, holdsBlock: false };
}

/** A fragment of HTML as a tree that is never deeper than a hundred; missing and needless ends are made good. */
export function treeOf(html: string): Element {
  const root = element("root");
  const open: Element[] = [root];
  let tooDeep = 0;
  const top = () => open.at(-1) ?? root;

  function end(ended: RegExp, within: RegExp): void {
    for (let at = open.length - 1; at > 0; at--) {
      const name = open[at]?.name ?? "";
      if (ended.test(name)) {
        open.length = at;
        return;
      }
      if (within.test(name)) return;
    }
  }

  function start(name: string, attributes: Attributes, closed: boolean): void {
    const block = isBlock(name);
    const ending = ends[name] ?? (block ? endOfParagraph : null);
    if (ending) end(ending.ended, ending.within);
    const isEmpty = empty.test(name) || (closed && name.includes(":"));
    if (!isEmpty && open.length > deepest) {
      tooDeep++;
      return;
    }
    const made = element(name, [], attributes);
    if (block) {
      for (let at = open.length - 1; at >= 0 && open[at]?.holdsBlock === false; at--) {
        (open[at] as Element).holdsBlock = true;
      }
    }
    top().children.push(made);
    if (!isEmpty) open.push(made);
  }

  function close(name: string): void {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    const at = open.findLastIndex((one) => one.name === name);
    const wall = open.findLastIndex((one) => /^(?:td|th|table)$/.test(one.name));
    if (at > 0 && (at >= wall || isBlock(name))) open.length = at;
  }

  function write(text: string): void {
    const { children } = top();
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }

  function remark(text: string): void {
    if (/^\[if !supportLists\]/i.test(text)) start(glyph, {}, false);
    else if (/^\[endif\]/i.test(text)) close(glyph);
  }

  const take = (tag: Tag) => {
    if (tag.kind === "text") write(tag.text);
    else if (tag.kind === "comment") remark(tag.text);
    else if (tag.kind === "end") close(tag.name);
    else start(tag.name, tag.attributes, tag.closed);
  };
  for (const tag of tagsOf(html)) take(tag);
  return root;
}

/** All words in a piece, as they were written. */
export function wordsIn(piece: Piece): string {
  return typeof piece === "string" ? piece : piece.children.map(wordsIn).join("");
}

/** The elements in a piece, itself first, in the order of the text. */
export function* elementsIn(piece: Piece): Generator<Element> {
  if (typeof piece === "string") return;
  yield piece;
  for (const child of piece.children) yield* elementsIn(child);
}

/** A tree as HTML again. */
export function written(piece: Piece): string {
  if (typeof piece === "string") return piece;
  const attributes = Object.entries(piece.attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', "&quot;")}"`)
    .join("");
  const inside = piece.children.map(written).join("");
  if (piece.name === "root") return inside;
  return empty.test(piece.name)
    ? `<${piece.name}${attributes}>`
    : `<${piece.name}${attributes}>${inside}</${piece.name}>`;
}
