import { body, emptyBody } from "../body/document";
import type { Language } from "../language";
import type { WrittenText } from "../writing";
import type { CheckContext, CheckedText, Finding } from "./finding";
import { findings } from "./findings";

/** What both languages of a report are checked against. */
export type OfficeContext = Omit<CheckContext, "otherLanguage">;

export type WritingFound = Record<Language, Finding[]>;

/** One language as it is being written, in the shape that is checked; a body that cannot be read is none. */
export function checkedText(language: Language, { title, summary, body: written }: WrittenText): CheckedText {
  const parsed = body.safeParse(written);
  return { language, title, summary, body: parsed.success ? parsed.data : emptyBody };
}

/** What is found in both languages of a report as it is being written. */
export function checkWriting(writing: Record<Language, WrittenText>, context: OfficeContext): WritingFound {
  const [en, zh] = [checkedText("en", writing.en), checkedText("zh", writing.zh)];
  return {
    en: findings(en, { ...context, otherLanguage: zh }),
    zh: findings(zh, { ...context, otherLanguage: en }),
  };
}
