import { styleOf } from "./dirt";
import { type Element, element, elementsIn, glyph, type Piece, wordsIn } from "./tree";

/** What Word and WPS say of a paragraph that is an item: its level from 1, and how its list is numbered. */
export type Item = { level: number; ordered: boolean; start: number };

const numbered = /^[(（]?(?:\d+|[ivxlc]+|[a-z]|[一二三四五六七八九十]+)[.)．、）]/i;

/** What kind of item a paragraph is; null for one that is none. */
export function itemOf(paragraph: Element): Item | null {
  const level = /mso-list:\s*\S+\s+level(\d)/.exec(styleOf(paragraph))?.[1];
  if (!level) return null;
  const signs = [...elementsIn(paragraph)].filter(
    (one) => one.name === glyph || /mso-list:\s*ignore/.test(styleOf(one)),
  );
  const sign = (signs[0] ? wordsIn(signs[0]) : "").replace(/&nbsp;|\s/g, "");
  const ordered = numbered.test(sign);
  return { level: Number(level), ordered, start: ordered ? Number(/^\d+/.exec(sign)?.[0] ?? 1) : 1 };
}

/** Items that follow each other, as lists in lists; a level that was left out is not made up. */
export function listsOf(items: { item: Item; content: Piece[] }[], deepest: number): Element[] {
  const lists: Element[] = [];
  const open: { list: Element; level: number }[] = [];
  for (const { item, content } of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    const last = open.at(-1);
    const name = item.ordered ? "ol" : "ul";
    const made = () => element(name, [], item.ordered && item.start > 1 ? { start: String(item.start) } : {});
    if (!last || (open.length === 1 && item.level <= last.level && last.list.name !== name)) {
      const list = made();
      lists.push(list);
      open.length = 0;
      open.push({ list, level: item.level });
    } else if (item.level > last.level && open.length < deepest) {
      const list = made();
      const above = last.list.children.at(-1);
      if (above && typeof above !== "string") above.children.push(list);
      open.push({ list, level: item.level });
    }
    open.at(-1)?.list.children.push(element("li", content));
  }
  return lists;
}
