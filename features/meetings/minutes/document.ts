import { z } from "zod";
import type { Bilingual } from "../record";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** The longest that one text of the minutes may be, in characters. */
export const longestText = 20_000;

/** A headed part of the minutes in both languages: what stands before the items, one item, what stands after them. */
export type Section = { key: string; heading: Bilingual; text: Bilingual };

/** The minutes as they are read: paragraphs of a text stand on lines of their own. */
export type MinutesDocument = { title: Bilingual; sections: Section[] };

export const titleKey = "title";
export const closingKey = "closing";

const text = z.string().trim().max(longestText, "too_long");

/** The edited texts of the minutes by the key of their section; the title goes under a key of its own. */
export const editedTexts = z.record(z.string().max(40), z.object({ en: text, zh: text }));
export type EditedTexts = z.infer<typeof editedTexts>;

/** The name of the form's field that holds a section's text in a language. */
export function fieldOf(key: string, language: Language): string {
  return `text.${key}.${language}`;
}

/** The texts that a form has sent, by section. */
export function textsIn(fields: Record<string, string>): Record<string, Record<Language, string>> {
  const texts = new Map<string, Record<Language, string>>();
  for (const [name, value] of Object.entries(fields)) {
    const [, key, language] = /^text\.([a-z0-9-]+)\.(en|zh)$/.exec(name) ?? [];
    if (key && language) texts.set(key, { ...(texts.get(key) ?? { en: "", zh: "" }), [language]: value });
  }
  return Object.fromEntries(texts);
}

/** The document with other texts; what `texts` does not name stays, and it can name no section that is not there. */
export function withTexts(document: MinutesDocument, texts: EditedTexts): MinutesDocument {
  return {
    title: texts[titleKey] ?? document.title,
    sections: document.sections.map((section) => ({ ...section, text: texts[section.key] ?? section.text })),
  };
}

/** The paragraphs of a text. */
export function paragraphsOf(words: string): string[] {
  return words
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
