import { type Language, languages, parts } from "./case";

type Words = Record<"title" | "summary" | "problem" | "practice" | "result", Record<Language, string>>;

/** What the search is told of a case that is on the site: its words in each language. */
export function searchEntriesOf(
  one: Words & { slug: string; districtId: number; themeId: number },
  district: Record<Language, string>,
  at: Date,
) {
  return languages.map((language) => ({
    language,
    path: `/cases/${one.slug}`,
    title: one.title[language],
    summary: one.summary[language],
    words: [...parts.map((part) => one[part][language]), district[language]].join("\n\n"),
    section: null,
    districtId: one.districtId,
    themeId: one.themeId,
    at,
  }));
}
