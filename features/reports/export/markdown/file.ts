import type { ExportedReport } from "../exported";
import { blocksOf } from "./blocks";
import { atLineStart, plain, type Writing } from "./words";

/** A report in Markdown (CommonMark, with GitHub's tables and footnotes). */
export function markdownOf({ title, facts, summary, body, site }: ExportedReport): string {
  const writing: Writing = { site, notes: [] };
  const line = (text: string) => (text === "" ? [] : [atLineStart(plain(text))]);
  const blocks = blocksOf(body.content, writing);
  const notes = writing.notes.map((text, at) => `[^${at + 1}]: ${atLineStart(plain(text))}`);
  const head = title === "" ? [] : [`# ${plain(title)}`];
  return `${[...head, ...facts.flatMap(line), ...line(summary), ...blocks, ...notes].join("\n\n")}\n`;
}
