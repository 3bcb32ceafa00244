import type { ReportText } from "../draft";
import { isBlank } from "../draft";
import { type Passage, passagesOf, plainWords } from "../versions/passages";

export const translationStates = ["missing", "draft", "behind", "ready"] as const;

/** How far the translation of a report is: not begun, being written, overtaken by its source, in line with it. */
export type TranslationState = (typeof translationStates)[number];

type Given = {
  source: ReportText;
  target: ReportText | null;
  /** The source as it was when the translator declared the translation in line with it; null for never. */
  translatedFrom: ReportText | null;
};

const chineseStop = /。/g;

/** Words without what a translation need not follow: spaces, and marks in their wide or narrow form. */
function substance(text: string): string {
  return text.normalize("NFKC").replace(chineseStop, ".").replace(/\s+/g, "");
}

function named(passage: Passage): string {
  const words = substance(plainWords(passage));
  if (passage.kind === "picture") return `[${passage.picture.key}]${words}`;
  return passage.kind === "file" ? `[${passage.file.key}]${words}` : words;
}

/** Whether two texts say the same to a translator; how words look, and what passages they stand in, is left aside. */
function saysTheSame(one: ReportText, other: ReportText): boolean {
  const said = ({ title, summary, body }: ReportText) =>
    [substance(title), substance(summary), passagesOf(body).map(named).join("")].join("\n");
  return said(one) === said(other);
}

/** How far a translation is. */
export function translationState({ source, target, translatedFrom }: Given): TranslationState {
  if (target === null || isBlank(target)) return "missing";
  if (translatedFrom === null) return "draft";
  return saysTheSame(source, translatedFrom) ? "ready" : "behind";
}
