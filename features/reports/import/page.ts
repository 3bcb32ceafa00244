import { type Block, bodyOf, limits } from "../body/document";
import type { Language, SectionSlug } from "./breadcrumb";
import { editorOf, withoutTail } from "./furniture";
import { type HeadReason, readHead } from "./head";
import { linesOf } from "./lines";
import { paragraphsOf } from "./paragraphs";

export type OldPage = {
  sectionSlug: SectionSlug;
  language: Language;
  title: string;
  publishedAt: Date;
  /** Null where the page shows no number. */
  views: number | null;
  /** The unit it came from and who edited it, as the page names them. */
  source?: string;
  editor?: string;
  /** Its address on the old site, such as /catalog_12/article_345.html. */
  address?: string;
  paragraphs: string[];
  /** The text as it stood, where it was more than paragraphs. */
  content?: Block[];
};

export type PageReason = HeadReason | "text_too_long";

const leftOut = (reason: PageReason) => ({ ok: false, reason }) as const;

/**
 * A page of the old site, saved as text, taken apart: masthead, breadcrumb, title, line with the date, text, furniture.
 * Only what it says of itself and its text are kept. Answers the first reason why the text is no such page.
 */
export function readOldPage(text: string): { ok: true; page: OldPage } | { ok: false; reason: PageReason } {
  const lines = linesOf(text);
  const read = readHead(lines);
  if (!read.ok) return read;
  const { head, textAt } = read;
  const below = lines.slice(textAt);
  const kept = withoutTail(below);
  const paragraphs = paragraphsOf(kept);
  if (paragraphs.length === 0) return leftOut("no_text");
  if (JSON.stringify(bodyOf(paragraphs)).length > limits.characters) return leftOut("text_too_long");
  const editor = editorOf(below.slice(kept.length));
  return { ok: true, page: { ...head, paragraphs, ...(editor && { editor }) } };
}
