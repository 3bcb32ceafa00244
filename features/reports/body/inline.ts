import type { Block, Inline } from "./document";

type Text = Extract<Inline[number], { type: "text" }>;
export type Mark = NonNullable<Text["marks"]>[number];

/** A piece of text without some of its marks. */
export function unmarked(part: Text, drop: (mark: Mark) => boolean): Text {
  const { marks = [], ...rest } = part;
  const kept = marks.filter((mark) => !drop(mark));
  return kept.length > 0 ? { ...rest, marks: kept } : rest;
}

/** A line in which two pieces that look the same and stand beside each other are one. */
export function joined(content: Inline): Inline {
  const parts: Inline = [];
  for (const part of content) {
    const last = parts.at(-1);
    const look = (one: Text) => JSON.stringify(one.marks ?? []);
    if (last?.type === "text" && part.type === "text" && look(last) === look(part)) {
      parts[parts.length - 1] = { ...last, text: last.text + part.text };
    } else parts.push(part);
  }
  return parts;
}

/**
 * The part of a text in which other words for it really differ: where it begins and ends, and the words for it. At
 * least one character is replaced, so that it is known where the new words belong.
 */
export function narrowed(text: string, words: string): { from: number; to: number; words: string } {
  const shorter = Math.min(text.length, words.length);
  let start = 0;
  while (start < shorter && text[start] === words[start]) start++;
  // Half a letter is none.
  if (/[\ud800-\udbff]/.test(text[start - 1] ?? "")) start--;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === words.at(-1 - end)) end++;
  if (end > 0 && /[\udc00-\udfff]/.test(text.at(-end) ?? "")) end--;
  if (start + end === text.length && start > 0) start--;
  else if (start + end === text.length && end > 0) end--;
  return { from: start, to: text.length - end, words: words.slice(start, words.length - end) };
}

/** Whether a piece of text is bound to a fact of a record. */
export function isBound(part: Inline[number]): boolean {
  return part.type === "text" && (part.marks ?? []).some(({ type }) => type === "fact");
}

/** The blocks with every line of text in them changed; what holds no text stays as it is. */
export function mapInline(blocks: Block[], change: (content: Inline) => Inline): Block[] {
  return blocks.map((node): Block => {
    switch (node.type) {
      case "paragraph":
      case "heading":
        return node.content ? { ...node, content: change(node.content) } : node;
      case "blockquote":
        return { ...node, content: mapInline(node.content, change) };
      case "bulletList":
      case "orderedList":
        return {
          ...node,
          content: node.content.map((item) => ({ ...item, content: mapInline(item.content, change) })),
        };
      case "table":
        return {
          ...node,
          content: node.content.map((row) => ({
            ...row,
            content: row.content.map((cell) => ({ ...cell, content: mapInline(cell.content, change) })),
          })),
        };
      default:
        return node;
    }
  });
}
