import { type Draft, isBlank, type ReportText, untold } from "./draft";
import type { Language } from "./language";
import { same } from "./same";

type Texts = { en: ReportText; zh: ReportText | null };

const written = (text: ReportText | null) => (text === null || isBlank(text) ? null : text);
const alike = (one: ReportText | null, other: ReportText | null) => same(written(one), written(other));

/** Whether one of the languages was handed on in a version that came after the one somebody read. */
export function isNewerThan(
  read: number,
  editions: Record<Language, { submittedVersion: number | null }>,
  of: readonly Language[],
): boolean {
  return of.some((language) => (editions[language].submittedVersion ?? 0) > read);
}

/**
 * What readers see once these languages go out: their working text, and of the other language what is on the site
 * already. `whole` tells that this is all of the working text; `settled` which other languages have nothing left to say.
 */
export function liveTextAfter(working: Draft, live: Texts, of: readonly Language[]) {
  const en = of.includes("en") ? working.en : live.en;
  const zh = of.includes("zh") ? working.zh : live.zh;
  const changeNote = {
    en: of.includes("en") ? working.changeNote.en : "",
    zh: of.includes("zh") ? working.changeNote.zh : "",
  };
  const rest = (["en", "zh"] as const).filter((language) => !of.includes(language));
  return {
    draft: { ...working, changeNote, en, zh },
    whole: alike(en, working.en) && alike(zh, working.zh),
    settled: rest.filter((language) => live[language] !== null && alike(live[language], working[language])),
  };
}

/** The working text as one goes on with it when what was said about the change has been told. */
export function goneOn(working: Draft): Draft {
  return { ...working, ...untold };
}

/** The working text with what is on the site in place of these languages. */
export function putBack(working: Draft, live: Texts, of: readonly Language[]): Draft {
  return {
    ...goneOn(working),
    en: of.includes("en") ? live.en : working.en,
    zh: of.includes("zh") ? live.zh : working.zh,
  };
}
