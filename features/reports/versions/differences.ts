import { emptyBody } from "../body/document";
import type { ReportText } from "../draft";
import { isBlank } from "../draft";
import type { Language } from "../language";
import { type Effort, fullEffort } from "./effort";
import { type Row, rowsBetween } from "./rows";
import { isChanged, type Part, wordChanges } from "./words";

/** What of a version is compared with another. */
export type Compared = {
  sourceUnitId: number;
  eventDate: string | null;
  themeId: number | null;
  changeNote: Record<Language, string>;
  en: ReportText | null;
  zh: ReportText | null;
};

export type Fact = "source" | "eventDate" | "theme";

/** One language of two versions against each other. `presence` says whether it has been added or removed as a whole. */
export type TextDifference = {
  language: Language;
  presence: "both" | "added" | "removed";
  title: Part[];
  summary: Part[];
  rows: Row[];
};

export type Differences = {
  facts: Fact[];
  notes: { language: Language; parts: Part[] }[];
  texts: TextDifference[];
};

const languages: Language[] = ["en", "zh"];
const noText: ReportText = { title: "", summary: "", body: emptyBody };

/** Two texts in one language against each other, word by word as far as the effort goes. */
export function textDifference(
  before: ReportText | null,
  after: ReportText | null,
  language: Language,
  effort: Effort = { left: fullEffort },
): TextDifference {
  const [old, now] = [before ?? noText, after ?? noText];
  const presence = isBlank(old) && !isBlank(now) ? "added" : !isBlank(old) && isBlank(now) ? "removed" : "both";
  return {
    language,
    presence,
    title: wordChanges(old.title, now.title, language, effort),
    summary: wordChanges(old.summary, now.summary, language, effort),
    rows: rowsBetween(old.body, now.body, language, effort),
  };
}

/** Whether readers of this language would notice anything. */
export function isDifferent({ title, summary, rows }: Pick<TextDifference, "title" | "summary" | "rows">): boolean {
  return isChanged(title) || isChanged(summary) || rows.some(({ change }) => change !== "same");
}

/**
 * What is different in a later version: its facts, what its readers are told has changed, and the languages in which
 * anything is different, word by word. Texts too different or too long for that are told passage by passage.
 */
export function differences(before: Compared, after: Compared): Differences {
  const facts: [Fact, unknown, unknown][] = [
    ["source", before.sourceUnitId, after.sourceUnitId],
    ["eventDate", before.eventDate, after.eventDate],
    ["theme", before.themeId, after.themeId],
  ];
  const share = () => ({ left: fullEffort / languages.length });
  return {
    facts: facts.filter(([, old, now]) => old !== now).map(([name]) => name),
    notes: languages
      .map((language) => {
        const parts = wordChanges(before.changeNote[language], after.changeNote[language], language, share());
        return { language, parts };
      })
      .filter(({ parts }) => isChanged(parts)),
    texts: languages.map((one) => textDifference(before[one], after[one], one, share())).filter(isDifferent),
  };
}
