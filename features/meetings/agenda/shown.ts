import type { AgendaKind } from "../record";

/** An item as the agenda's screen shows it. */
export type ShownItem = {
  id: number;
  kind: AgendaKind;
  unitId: number | null;
  personId: number | null;
  subjectEn: string;
  subjectZh: string;
  subjectYear: number | null;
  minutes: number | null;
  internal: boolean;
  standing: boolean;
  late: boolean;
};

/** A subject in the reader's language first; `other` is the same in the other one, empty where it has none. */
export function subjectFor(language: "en" | "zh", { subjectEn, subjectZh }: { subjectEn: string; subjectZh: string }) {
  const [own, foreign] = language === "en" ? [subjectEn, subjectZh] : [subjectZh, subjectEn];
  const foreignLanguage = language === "en" ? ("zh" as const) : ("en" as const);
  return own
    ? { text: own, language, other: foreign, otherLanguage: foreignLanguage }
    : { text: foreign, language: foreignLanguage, other: "", otherLanguage: language };
}
