import type { SearchEntry } from "@/features/search/entry";
import { textOf } from "./body/contents";
import type { Body } from "./body/document";

export type LiveText = {
  language: "en" | "zh";
  title: string;
  summary: string;
  body: Body;
  section: string;
  slug: string;
  publishedAt: Date;
  sourceUnitId: number;
  sourceKind: "municipal" | "department" | "institution" | "district";
  themeId: number | null;
};

/** What the search knows of a report by the texts that readers see. */
export function reportEntries(texts: readonly LiveText[]): SearchEntry[] {
  return texts.map(({ language, title, summary, body, section, slug, publishedAt, ...text }) => ({
    language,
    path: `/events/${section}/${slug}`,
    title,
    summary,
    words: textOf(body),
    section,
    districtId: text.sourceKind === "district" ? text.sourceUnitId : null,
    themeId: text.themeId,
    at: publishedAt,
  }));
}
