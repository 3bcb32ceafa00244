import type { Body, Inline } from "../body/document";
import { isBound, joined, type Mark, mapInline, narrowed, unmarked } from "../body/inline";

type Part = Inline[number];
type TextPart = Extract<Part, { type: "text" }>;

const isOf = (thread: string) => (mark: Mark) => mark.type === "comment" && mark.attrs.thread === thread;

function isMarked(part: Part | undefined, thread: string): part is TextPart {
  return part?.type === "text" && (part.marks ?? []).some(isOf(thread));
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

const ofTheDesk: readonly Mark["type"][] = ["comment", "sentence", "fact"];

/** The body as readers are given it: without any remark of an editor, and bound to nothing. */
export function forReaders(body: Body): Body {
  return withoutMarks(body, (mark) => ofTheDesk.includes(mark.type));
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

/** Pieces of a passage with other words for it. What is bound in it stays so where its own words stay. */
function exchanged(parts: TextPart[], words: string): TextPart[] {
  if (words === "" || !parts.some(isBound)) return parts.slice(0, 1).map((part) => ({ ...part, text: words }));
  const change = narrowed(parts.map(({ text }) => text).join(""), words);
  let [at, left] = [0, change.words];
  return parts.map((part) => {
    const { text } = part;
    const [from, to] = [change.from - at, change.to - at];
    at += text.length;
    if (to <= 0 || from >= text.length) return part;
    const told = text.slice(0, Math.max(0, from)) + left + text.slice(Math.max(0, to));
    left = "";
    return { ...part, text: told };
  });
}

/**
 * The body with `words` in the place of the marked passage and the mark taken off; empty words take the passage out.
 * The words look as the passage began. What is not marked stays as it is, but for line breaks within the passage.
 */
export function acceptIn(body: Body, thread: string, words: string): Body {
  let placed = false;
  const change = (content: Inline): Inline => {
    const marked = content.filter((part) => isMarked(part, thread));
    if (marked.length === 0) return content;
    const told = placed ? [] : exchanged(marked, words);
    placed = true;
    let next = 0;
    const parts = content.flatMap((part, at): Inline => {
      const within = isMarked(content[at - 1], thread) && isMarked(content[at + 1], thread);
      if (part.type === "hardBreak" && within) return [];
      if (!isMarked(part, thread)) return [part];
      const now = told[next++];
      return now && now.text !== "" ? [unmarked(now, isOf(thread))] : [];
    });
    return joined(parts);
  };
  return { ...body, content: mapInline(body.content, change) };
}
