import type { Language } from "../language";
import type { Standing, Status, Step } from "../workflow";

/** A report in a list of the desk, with the last step it has taken. */
export type ListedOnDesk = {
  id: number;
  status: Status;
  standing: Standing;
  trashed: boolean;
  version: number;
  titleEn: string | null;
  titleZh: string | null;
  sectionEn: string;
  sectionZh: string;
  sourceEn: string;
  sourceZh: string;
  updatedAt: Date;
  publishedAt: Date | null;
  views: number;
  step: Exclude<Step, "save"> | "create" | null;
  stepAt: Date | null;
  stepBy: string | null;
  reason: string | null;
  /** Whether its text states facts of a record that says otherwise by now. */
  factsChanged: boolean;
};

/** One language of a report that asks for something, with the last step that language has taken. */
export type ListedEdition = {
  reportId: number;
  language: Language;
  status: Status;
  tasks: number;
  passed: number;
  publishAt: Date | null;
  unapproved: boolean;
  /** Whether it waits for a review that whoever asks may pass. */
  forMe: boolean;
  step: ListedOnDesk["step"];
  stepAt: Date | null;
  stepBy: string | null;
  reason: string | null;
};

export type Asking = ListedOnDesk & { editions: ListedEdition[] };

type Titles = Pick<ListedOnDesk, "titleEn" | "titleZh">;

/** A report's title for a reader of a language: the other language's where there is none; null when it has neither. */
export function titleFor(language: "en" | "zh", { titleEn, titleZh }: Titles) {
  const titles = [
    { text: titleEn, language: "en" as const },
    { text: titleZh, language: "zh" as const },
  ];
  const inOrder = language === "en" ? titles : titles.toReversed();
  return inOrder.find((title): title is { text: string; language: "en" | "zh" } => Boolean(title.text?.trim())) ?? null;
}
