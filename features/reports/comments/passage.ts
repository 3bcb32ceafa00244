import type { Block, Body, Inline } from "../body/document";

type Part = Inline[number];
type TextPart = Extract<Part, { type: "text" }>;
type Mark = NonNullable<TextPart["marks"]>[number];

function mapInline(blocks: Block[], change: (content: Inline) => Inline): Block[] {
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

const isOf = (thread: string) => (mark: Mark) => mark.type === "comment" && mark.attrs.thread === thread;

function isMarked(part: Part | undefined, thread: string): part is TextPart {
  return part?.type === "text" && (part.marks ?? []).some(isOf(thread));
}

function unmarked(part: TextPart, drop: (mark: Mark) => boolean): TextPart {
  const { marks = [], ...rest } = part;
  const kept = marks.filter((mark) => !drop(mark));
  return kept.length > 0 ? { ...rest, marks: kept } : rest;
}

// Without the mark between them, two pieces that look the same are one.
function joined(content: Inline): Inline {
  const parts: Inline = [];
  for (const part of content) {
    const last = parts.at(-1);
    const look = (one: TextPart) => JSON.stringify(one.marks ?? []);
    if (last?.type === "text" && part.type === "text" && look(last) === look(part)) {
      parts[parts.length - 1] = { ...last, text: last.text + part.text };
    } else parts.push(part);
  }
  return parts;
}

function withoutMarks(body: Body, drop: (mark: Mark) => boolean): Body {
  const change = (content: Inline) => {
    if (!content.some((part) => part.type === "text" && (part.marks ?? []).some(drop))) return content;
    return joined(content.map((part) => (part.type === "text" ? unmarked(part, drop) : part)));
  };
  return { ...body, content: mapInline(body.content, change) };
}

/** The body with this thread's mark taken off; its words stay. */
export function withoutThread(body: Body, thread: string): Body {
  return withoutMarks(body, isOf(thread));
}

/** The body as readers are given it: without any remark of an editor. */
export function withoutThreads(body: Body): Body {
  return withoutMarks(body, (mark) => mark.type === "comment");
}

/** The ids of all threads of a body in the order in which their passages begin. */
export function threadsIn(body: Body): string[] {
  const found = new Set<string>();
  mapInline(body.content, (content) => {
    for (const part of content) {
      if (part.type !== "text") continue;
      for (const mark of part.marks ?? []) if (mark.type === "comment") found.add(mark.attrs.thread);
    }
    return content;
  });
  return [...found];
}

/** The words that bear this thread's mark, those of each block on a line; null when none do. */
export function passageOf(body: Body, thread: string): string | null {
  const lines: string[] = [];
  mapInline(body.content, (content) => {
    const marked = content.filter((part) => isMarked(part, thread));
    if (marked.length > 0) lines.push(marked.map(({ text }) => text).join(""));
    return content;
  });
  return lines.length > 0 ? lines.join("\n") : null;
}

/**
 * The body with `words` in the place of the marked passage and the mark taken off; empty words take the passage out.
 * The words look as the passage began. What is not marked stays as it is, but for line breaks within the passage.
 */
export function acceptIn(body: Body, thread: string, words: string): Body {
  let placed = words === "";
  const change = (content: Inline): Inline => {
    if (!content.some((part) => isMarked(part, thread))) return content;
    const parts = content.flatMap((part, at): Inline => {
      const within = isMarked(content[at - 1], thread) && isMarked(content[at + 1], thread);
      if (part.type === "hardBreak" && within) return [];
      if (!isMarked(part, thread)) return [part];
      if (placed) return [];
      placed = true;
      return [{ ...unmarked(part, isOf(thread)), text: words }];
    });
    return joined(parts);
  };
  return { ...body, content: mapInline(body.content, change) };
}
