/** The languages a report is written in. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

export const otherLanguage = (language: Language): Language => (language === "en" ? "zh" : "en");
