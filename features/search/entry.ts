export type SearchKind = "report" | "meeting" | "case" | "district" | "event";

/** One thing on the site in one language, in words. */
export type SearchEntry = {
  language: "en" | "zh";
  /** The address of its page without the language. */
  path: string;
  title: string;
  summary: string;
  /** All its words. */
  words: string;
  section: string | null;
  districtId: number | null;
  themeId: number | null;
  /** The day it speaks of, or of its publication. */
  at: Date;
};
