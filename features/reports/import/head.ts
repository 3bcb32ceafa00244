import { type Language, readBreadcrumb, type SectionSlug } from "./breadcrumb";
import { datelineOf, isCompanion, momentOf, sourceOf, viewsOf } from "./dateline";
import { oneLine } from "./lines";

export type HeadReason =
  | "empty"
  | "no_breadcrumb"
  | "unknown_section"
  | "no_date"
  | "bad_date"
  | "no_title"
  | "title_too_long"
  | "no_text";

type Head = {
  sectionSlug: SectionSlug;
  language: Language;
  title: string;
  publishedAt: Date;
  /** Null where the page shows no number. */
  views: number | null;
  /** The unit it came from, as the page names it. */
  source?: string;
};

const longestTitle = 200;

const leftOut = (reason: HeadReason) => ({ ok: false, reason }) as const;

/**
 * What stands above the text of a page of the old site, and the number of the line where its text begins.
 * `titleOf` makes the title of the lines between breadcrumb and date; `isText` says that a line without words is text.
 */
export function readHead(
  lines: string[],
  titleOf: (from: number, to: number) => string = (from, to) => oneLine(lines.slice(from, to).filter(Boolean)),
  isText: (index: number) => boolean = () => false,
): { ok: true; head: Head; textAt: number } | { ok: false; reason: HeadReason } {
  if (lines.every((line) => line === "")) return leftOut("empty");

  const breadcrumbAt = lines.findIndex((line) => readBreadcrumb(line) !== null);
  const breadcrumb = readBreadcrumb(lines[breadcrumbAt] ?? "");
  if (!breadcrumb) return leftOut("no_breadcrumb");
  const { sectionSlug, language } = breadcrumb;
  if (!sectionSlug) return leftOut("unknown_section");

  const dateAt = lines.findIndex((line, index) => index > breadcrumbAt && datelineOf(line) !== null);
  const written = datelineOf(lines[dateAt] ?? "");
  if (!written) return leftOut("no_date");
  const publishedAt = momentOf(written);
  if (!publishedAt) return leftOut("bad_date");

  const title = titleOf(breadcrumbAt + 1, dateAt);
  if (title === "") return leftOut("no_title");
  if (title.length > longestTitle) return leftOut("title_too_long");

  const isWords = (line: string) => line !== "" && !isCompanion(line);
  const textAt = lines.findIndex((line, index) => index > dateAt && (isText(index) || isWords(line)));
  if (textAt === -1) return leftOut("no_text");
  const told = lines.slice(dateAt, textAt);
  const views = told.map(viewsOf).find((count) => count !== null) ?? null;
  const source = told.map(sourceOf).find(Boolean);
  return { ok: true, head: { sectionSlug, language, title, publishedAt, views, ...(source && { source }) }, textAt };
}
