import type { Block, ListItem } from "@/features/reports/body/document";
import type { Paragraph } from "./tree";

// Deeper ones are drawn up to here; a body may not nest for ever.
const deepest = 3;

const isList = (block: Block | undefined): block is Extract<Block, { type: "bulletList" | "orderedList" }> =>
  block?.type === "bulletList" || block?.type === "orderedList";

/** Where the items of a level stand: in the last item of the list above, as far down as there is one. */
function placeFor(blocks: Block[], level: number): Block[] {
  const last = blocks.at(-1);
  const item = level > 0 && isList(last) ? last.content.at(-1) : undefined;
  return item ? placeFor(item.content, level - 1) : blocks;
}

/** Puts an item behind the others of its list, or begins the list. Word knows only the level of each. */
export function addItem(blocks: Block[], numbering: NonNullable<Paragraph["numbering"]>, content: Block[]): void {
  const level = Math.min(deepest, Math.max(0, Number(numbering.level) || 0));
  if (content.length === 0) return;
  const item: ListItem = {
    type: "listItem",
    content: content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content],
  };
  const place = placeFor(blocks, level);
  const type = numbering.isOrdered ? "orderedList" : "bulletList";
  const last = place.at(-1);
  if (isList(last) && last.type === type) last.content.push(item);
  else place.push({ type, content: [item] });
}
