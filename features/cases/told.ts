import { type Language, parts } from "./case";

type Listed = Record<
  "titleEn" | "titleZh" | "summaryEn" | "summaryZh" | "districtEn" | "districtZh" | "themeEn" | "themeZh",
  string
>;

type Whole = Listed & Record<"problemEn" | "problemZh" | "practiceEn" | "practiceZh" | "resultEn" | "resultZh", string>;

/** A case's title, summary, district and theme in one language. */
export function listedIn(language: Language, one: Listed) {
  return language === "en"
    ? { title: one.titleEn, summary: one.summaryEn, district: one.districtEn, theme: one.themeEn }
    : { title: one.titleZh, summary: one.summaryZh, district: one.districtZh, theme: one.themeZh };
}

/** A case's three parts in one language, in their order. */
export function partsIn(language: Language, one: Whole) {
  const texts =
    language === "en"
      ? { problem: one.problemEn, practice: one.practiceEn, result: one.resultEn }
      : { problem: one.problemZh, practice: one.practiceZh, result: one.resultZh };
  return parts.map((part) => ({ part, text: texts[part] }));
}
