import { textOf } from "../body/contents";
import { type Block, body } from "../body/document";
import { forReaders } from "../comments/passage";
import type { ReportText } from "../draft";

/** The most passages that can be asked about at once. */
export const mostParts = 200;

/** One passage of the text that is checked; `text` is its words, `place` counts the passages of the body from one. */
export type Part = { number: number; place: number; text: string } & (
  | { kind: "title" | "summary"; block: null }
  | { kind: "text"; block: Block }
);

/** The text as it is laid before a checker, for good: plain words, without what editors remarked in it. */
export function snapshotOf({ title, summary, body: written }: ReportText): ReportText {
  return { title, summary, body: forReaders(written) };
}

/** A snapshot as the table gives it back. */
export function readSnapshot(kept: unknown): ReportText {
  const { title, summary, body: written } = kept as ReportText;
  const parsed = body.safeParse(written);
  return { title, summary, body: parsed.success ? parsed.data : { type: "doc", content: [] } };
}

const isEmpty = (block: Block) => (block.type === "paragraph" || block.type === "heading") && !block.content?.length;

/** What is asked about, in the order of reading: the title, the summary, each block. Lines and empty ones are not. */
export function partsOf({ title, summary, body: written }: ReportText): Part[] {
  const head = (["title", "summary"] as const).map((kind) => ({
    kind,
    place: 0,
    text: kind === "title" ? title : summary,
    block: null,
  }));
  const blocks = written.content
    .filter((block) => block.type !== "horizontalRule" && !isEmpty(block))
    .map((block, at) => {
      return { kind: "text" as const, place: at + 1, text: textOf({ type: "doc", content: [block] }), block };
    });
  const parts = [...head.filter(({ text }) => text.trim() !== ""), ...blocks];
  return parts.map((part, number) => ({ ...part, number }));
}
