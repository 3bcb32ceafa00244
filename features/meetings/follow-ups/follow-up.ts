import { beijingDay } from "@/platform/clock";
import { type Colour, colourOf } from "./colour";
import { quartersSince } from "./days";
import { type State, type StateWord, wordOf } from "./steps";

type Row = {
  state: State;
  lastStep: string;
  progress: number;
  issuedAt: Date;
  dueOn: string | null;
};

/** What of a follow-up depends on the day it is looked at. */
export type Seen = {
  issuedOn: string;
  word: StateWord;
  colour: Colour | null;
  /** How many quarters have begun since it was issued. */
  age: number;
};

/** A follow-up as it stands on a day (YYYY-MM-DD, Beijing's). */
export function seenOn<Given extends Row>(today: string, row: Given): Given & Seen {
  const issuedOn = beijingDay(row.issuedAt);
  return {
    ...row,
    issuedOn,
    word: wordOf(row),
    colour: colourOf({ ...row, issuedOn }, today),
    age: quartersSince(issuedOn, today),
  };
}

/** A follow-up in a list: what was asked of whom, at which meeting, and how it stands. */
export type ListedFollowUp = Row &
  Seen & {
    id: number;
    version: number;
    meetingId: number;
    askId: number | null;
    formKey: string | null;
    /** A training's practice task. */
    ofTraining: boolean;
    position: number | null;
    textEn: string;
    textZh: string;
    leadUnitId: number;
    leadKind: "municipal" | "department" | "institution" | "district";
    leadEn: string;
    leadZh: string;
    leadOrder: number;
    closedAt: Date | null;
    year: number;
    quarter: number;
  };

/** The words of a follow-up in a language; the other's where it has none. */
export function wordsIn(locale: string, { textEn, textZh }: { textEn: string; textZh: string }): string {
  return locale === "zh" ? textZh || textEn : textEn || textZh;
}
