import { emptyBody } from "../body/document";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import { passagesOf } from "../versions/passages";

type Texts = Record<Language, ReportText | null>;

export type Shown = {
  text: ReportText;
  language: Language;
  /** Whether readers are given the other language's text, for there is none in theirs. */
  missing: boolean;
  /** Whether there is nothing to read below the title. */
  empty: boolean;
};

const none: ReportText = { title: "", summary: "", body: emptyBody };

/** Which text readers of a language are given of a version. */
export function shownIn(language: Language, texts: Texts): Shown {
  const other = language === "en" ? "zh" : "en";
  const given = texts[language] === null && texts[other] !== null ? other : language;
  const text = texts[given] ?? none;
  return { text, language: given, missing: texts[language] === null, empty: passagesOf(text.body).length === 0 };
}

/** Whether readers of this version see the notice of its withdrawal; what is written since would be seen as a text. */
export function isNotice(report: { withdrawnAt: Date | null }, version: { live: boolean }): boolean {
  return report.withdrawnAt !== null && version.live;
}
