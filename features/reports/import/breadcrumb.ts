export type SectionSlug = "updates" | "international";

export type Language = "en" | "zh";

const homes = new Map<string, Language>([
  ["home", "en"],
  ["首页", "zh"],
]);

const sectionNames = new Map<string, SectionSlug>([
  ["updates", "updates"],
  ["市妇联动态", "updates"],
  ["工作动态", "updates"],
  ["international", "international"],
  ["international exchange", "international"],
  ["international exchanges", "international"],
  ["国际交流", "international"],
  ["国际交往", "international"],
  ["对外交流", "international"],
]);

type Breadcrumb = { language: Language; sectionSlug: SectionSlug | null };

/** What a breadcrumb such as "Home > Events > Updates" says; null when the line is none. The last section it names counts. */
export function readBreadcrumb(line: string): Breadcrumb | null {
  if (line.length > 300) return null;
  const parts = line
    .normalize("NFKC")
    .replace(/^[^:>]{1,20}:/, "")
    .split(/[>»›]/)
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
  const language = homes.get(parts[0] ?? "");
  if (language === undefined || parts.length < 2) return null;
  return { language, sectionSlug: parts.map((part) => sectionNames.get(part)).findLast(Boolean) ?? null };
}
