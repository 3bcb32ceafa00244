import { z } from "zod";
import type { Language } from "../language";
import type { TranslationState } from "./state";

/** Which reports the list of translations shows. */
export const translationShows = ["all", "behind", "missing"] as const;

export type TranslationShow = (typeof translationShows)[number];

/** The list's filter as its address holds it; what cannot be read is left out. */
export const translationFilter = z.object({
  state: z.enum(translationShows).catch("all"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The query of the list's address; the whole list has none. */
export function translationQuery(state: TranslationShow, page = 1): string {
  const query = new URLSearchParams({
    ...(state === "all" ? {} : { state }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query && `?${query}`;
}

type Stated = {
  sourceLanguage: Language;
  en: { state: TranslationState };
  zh: { state: TranslationState };
};

/** The language a report is translated into. */
export const targetOf = (sourceLanguage: Language): Language => (sourceLanguage === "en" ? "zh" : "en");

/** The rows whose translation the filter asks for, in their order. */
export function shownTranslations<Row extends Stated>(rows: Row[], show: TranslationShow): Row[] {
  return show === "all" ? rows : rows.filter((row) => row[targetOf(row.sourceLanguage)].state === show);
}
