import { headingLevel, isDirt } from "./dirt";
import { footnotesIn } from "./footnotes";
import { type Cleaning, inlineOf, linesOf } from "./inline";
import { tableOf } from "./tables";
import type { Attributes } from "./tags";
import { type Element, element, elementsIn, isBlock, type Piece, treeOf, written } from "./tree";
import { type Item, itemOf, listsOf } from "./word-lists";

/** How deep lists may still go at this place, and whether quotations and tables may begin here. */
export type Room = { lists: number; quotes: boolean; tables: boolean };

type Block = { block: Element; item?: Item };

const isList = (name: string) => name === "ul" || name === "ol";

function paragraphs(pieces: Piece[], cleaning: Cleaning): Block[] {
  return linesOf(inlineOf(pieces, cleaning)).map((line) => ({ block: element("p", line) }));
}

/** The items of a list. Google Docs puts lists between items: they belong to the item before them. */
function listOf(list: Element, cleaning: Cleaning, room: Room): Element[] {
  const inner = { ...room, lists: room.lists - 1, tables: false };
  const items: Element[] = [];
  for (const child of list.children) {
    if (typeof child === "string" || isDirt(child)) continue;
    const blocks = blocksOf(isList(child.name) ? [child] : child.children, cleaning, inner);
    if (blocks.length === 0) continue;
    const last = items.at(-1);
    if (isList(child.name) && last) last.children.push(...blocks);
    else items.push(element("li", blocks[0] && isList(blocks[0].name) ? [element("p"), ...blocks] : blocks));
  }
  const start = Number(list.attributes.start);
  const from: Attributes = list.name === "ol" && Number.isInteger(start) && start > 1 ? { start: String(start) } : {};
  return items.length > 0 ? [element(list.name, items, from)] : [];
}

/** What an item holds, put into the list around it where lists may go no deeper. */
function flattened(list: Element, cleaning: Cleaning): Block[] {
  return [...elementsIn(list)]
    .filter(({ name }) => name === "li")
    .flatMap((item) =>
      paragraphs(
        item.children.filter((one) => typeof one === "string" || !isList(one.name)),
        cleaning,
      ),
    );
}

function blockOf(piece: Element, cleaning: Cleaning, room: Room): Block[] {
  const { name } = piece;
  if (cleaning.notes.blocks.has(piece)) return [];
  if (name === "hr") return [{ block: element("hr") }];
  if (isList(name)) {
    if (room.lists < 1) return flattened(piece, cleaning);
    return listOf(piece, cleaning, room).map((block) => ({ block }));
  }
  if (name === "table" && room.tables) {
    return tableOf(piece, (cell) => blocksOf(cell.children, cleaning, { lists: 2, quotes: false, tables: false })).map(
      (block) => ({ block }),
    );
  }
  if (name === "blockquote" && room.quotes) {
    const inside = blocksOf(piece.children, cleaning, { lists: room.lists - 1, quotes: false, tables: false });
    return inside.length > 0 ? [{ block: element("blockquote", inside) }] : [];
  }
  const level = piece.holdsBlock ? 0 : headingLevel(piece);
  if (level > 0) {
    const heading = level === cleaning.topHeading ? "h2" : "h3";
    return linesOf(inlineOf(piece.children, cleaning, true)).map((line) => ({ block: element(heading, line) }));
  }
  const item = piece.holdsBlock ? null : itemOf(piece);
  if (!item) return loose(piece.children, cleaning, room);
  return paragraphs(piece.children, cleaning).map(({ block }) => ({ block, item }));
}

function loose(pieces: Piece[], cleaning: Cleaning, room: Room): Block[] {
  const blocks: Block[] = [];
  let line: Piece[] = [];
  const end = () => {
    blocks.push(...paragraphs(line, cleaning));
    line = [];
  };
  for (const piece of pieces) {
    if (typeof piece === "string" || !(isBlock(piece.name) || piece.holdsBlock)) line.push(piece);
    else if (!isDirt(piece)) {
      end();
      blocks.push(...blockOf(piece, cleaning, room));
    }
  }
  end();
  return blocks;
}

/** The blocks that pieces are; paragraphs that Word calls items become lists. */
function blocksOf(pieces: Piece[], cleaning: Cleaning, room: Room): Element[] {
  const found: Element[] = [];
  let items: { item: Item; content: Piece[] }[] = [];
  const end = () => {
    if (items.length > 0) found.push(...listsOf(items, Math.max(1, room.lists)));
    items = [];
  };
  for (const { block, item } of loose(pieces, cleaning, room)) {
    if (item) items.push({ item, content: [block] });
    else {
      end();
      found.push(block);
    }
  }
  end();
  return found;
}

function topHeadingIn(root: Element): number {
  return Math.min(6, ...[...elementsIn(root)].map(headingLevel).filter((level) => level > 0));
}

/**
 * What was copied from Word, WPS, Google Docs or a page, as plain HTML: headings of two levels, paragraphs, real lists,
 * tables, quotations, links, footnotes. Tells how many pictures were left out. What an editor copied stays as it is.
 */
export function cleanPaste(html: string): { html: string; pictures: number } {
  const root = treeOf(html);
  if (html.includes("data-pm-slice")) return { html: written(root), pictures: 0 };
  const cleaning: Cleaning = { notes: footnotesIn(root), pictures: 0, topHeading: topHeadingIn(root) };
  const blocks = blocksOf(root.children, cleaning, { lists: 4, quotes: true, tables: true });
  // The line above notes goes with them.
  if (cleaning.notes.blocks.size > 0 && blocks.at(-1)?.name === "hr") blocks.pop();
  const [only] = blocks;
  // A few words within a paragraph are no paragraph of their own.
  const words = blocks.length === 1 && only?.name === "p" && !root.holdsBlock ? only.children : blocks;
  return { html: words.map(written).join(""), pictures: cleaning.pictures };
}
