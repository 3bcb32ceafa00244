import { bodyOf, limits } from "../body/document";
import { type Language, readBreadcrumb, type SectionSlug } from "./breadcrumb";
import { datelineOf, isCompanion, momentOf, viewsOf } from "./dateline";
import { withoutTail } from "./furniture";
import { linesOf, oneLine } from "./lines";
import { paragraphsOf } from "./paragraphs";

export type OldPage = {
  sectionSlug: SectionSlug;
  language: Language;
  title: string;
  publishedAt: Date;
  /** Null where the page shows no number. */
  views: number | null;
  paragraphs: string[];
};

export type PageReason =
  | "empty"
  | "no_breadcrumb"
  | "unknown_section"
  | "no_date"
  | "bad_date"
  | "no_title"
  | "title_too_long"
  | "no_text"
  | "text_too_long";

const longestTitle = 200;

const leftOut = (reason: PageReason) => ({ ok: false, reason }) as const;

/**
 * A page of the old site, saved as text, taken apart: masthead, breadcrumb, title, line with the date, text, furniture.
 * Only title, date, views and text are kept. Answers the first reason why the text is no such page.
 */
export function readOldPage(text: string): { ok: true; page: OldPage } | { ok: false; reason: PageReason } {
  const lines = linesOf(text);
  if (lines.every((line) => line === "")) return leftOut("empty");

  const breadcrumbAt = lines.findIndex((line) => readBreadcrumb(line) !== null);
  const breadcrumb = readBreadcrumb(lines[breadcrumbAt] ?? "");
  if (!breadcrumb) return leftOut("no_breadcrumb");
  if (!breadcrumb.sectionSlug) return leftOut("unknown_section");

  const dateAt = lines.findIndex((line, index) => index > breadcrumbAt && datelineOf(line) !== null);
  const written = datelineOf(lines[dateAt] ?? "");
  if (!written) return leftOut("no_date");
  const publishedAt = momentOf(written);
  if (!publishedAt) return leftOut("bad_date");

  const title = oneLine(lines.slice(breadcrumbAt + 1, dateAt).filter(Boolean));
  if (title === "") return leftOut("no_title");
  if (title.length > longestTitle) return leftOut("title_too_long");

  const textAt = lines.findIndex((line, index) => index > dateAt && line !== "" && !isCompanion(line));
  const paragraphs = textAt === -1 ? [] : paragraphsOf(withoutTail(lines.slice(textAt)));
  if (paragraphs.length === 0) return leftOut("no_text");
  if (JSON.stringify(bodyOf(paragraphs)).length > limits.characters) return leftOut("text_too_long");

  const views =
    lines
      .slice(dateAt, textAt)
      .map(viewsOf)
      .find((count) => count !== null) ?? null;
  return {
    ok: true,
    page: { sectionSlug: breadcrumb.sectionSlug, language: breadcrumb.language, title, publishedAt, views, paragraphs },
  };
}
