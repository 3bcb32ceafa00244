const cutters = {
  en: new Intl.Segmenter("en", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
};

/** The length of a text: words in English; in Chinese its characters, a foreign word or a number counting as one. */
export function countWords(text: string, language: "en" | "zh"): number {
  let count = 0;
  for (const { segment, isWordLike } of cutters[language].segment(text)) {
    if (isWordLike) count += language === "zh" ? (segment.match(/\p{Script=Han}/gu)?.length ?? 1) : 1;
  }
  return count;
}
