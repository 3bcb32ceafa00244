import { again } from "../compose/again";
import type { KeptComposition } from "../compose/kept-composition";
import { movedOn } from "../compose/moved-on";
import type { ReportText } from "../draft";
import { correctionNote } from "./correction-note";
import { type BesideRecord, broughtInLine, type InLine } from "./in-line";
import { type Unsettled, unsettledOf } from "./standing";
import { tokensOfText } from "./token";

export type Correction = {
  text: ReportText;
  /** Every fact that the text states otherwise than the record. */
  changes: Unsettled[];
  /** Those of them that the corrected text states still: a person has to reword it. */
  left: Unsettled[];
  /** What readers are told; empty where nothing was corrected. */
  note: string;
  /** What composing again starts from once the corrected text is taken; null where there was nothing to start from. */
  base: KeptComposition | null;
};

function baseAfter(given: BesideRecord, { text, taken }: InLine): KeptComposition | null {
  const { base, theirs } = given;
  if (!base || !theirs) return base;
  const offers = again({ ...given, base, theirs, text });
  const agreed = new Set(offers.filter(({ kind }) => kind === "unchanged").map(({ id }) => id));
  return movedOn({ ...given, base, theirs, taken, agreed });
}

/** What one language of a published report says once it agrees with its record again; null where it does already. */
export function correctionOf(given: BesideRecord): Correction | null {
  const { text, base, facts, kept, language } = given;
  const changes = unsettledOf(tokensOfText(text, base), facts, kept, language);
  if (changes.length === 0) return null;
  const inLine = broughtInLine(given, changes, "all");
  const { left } = inLine;
  const done = changes.filter((change) => !left.includes(change));
  const note = correctionNote(done, facts, language);
  return { text: inLine.text, changes, left, note, base: baseAfter(given, inLine) };
}
