/** One publication after the first, with what its readers are told has changed. */
export type Change = { at: Date; en: string; zh: string };

/** The note in a reader's language or, where it was not written in that one, in the other. */
export function noteFor(change: Change, language: "en" | "zh"): { text: string; language: "en" | "zh" } {
  const other = language === "en" ? "zh" : "en";
  return change[language] === "" ? { text: change[other], language: other } : { text: change[language], language };
}
