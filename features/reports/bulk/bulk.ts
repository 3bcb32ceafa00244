import { z } from "zod";
import type { Reason } from "../answer";
import { type Language, languages } from "../language";
import { rowId } from "../writing";

/** The steps that can be taken with several reports of a list at once. */
export const bulkSteps = ["submit", "recall", "approve", "trash", "untrash"] as const;

export type BulkStep = (typeof bulkSteps)[number];

const undoing: Partial<Record<BulkStep, BulkStep>> = { submit: "recall", trash: "untrash", untrash: "trash" };

/** The step that takes this one back; null where none does without leaving a trace for others. */
export function undoOf(step: BulkStep): BulkStep | null {
  return undoing[step] ?? null;
}

/** So many reports one press takes; a page of the list has fewer. */
export const mostAtOnce = 100;

const rows = (posted: unknown) => {
  const given = z.record(z.string(), z.unknown()).parse(posted);
  const chosen = z.array(z.string()).catch([]).parse(given.chosen);
  return {
    step: given.step,
    reports: chosen.map((id) => {
      const of = given[`languages.${id}`];
      return {
        reportId: id,
        version: given[`version.${id}`],
        languages: typeof of === "string" ? of.split(" ").filter(Boolean) : undefined,
      };
    }),
  };
};

const chosen = z.object({ reportId: rowId, version: rowId, languages: z.array(z.enum(languages)).optional() });

export type Chosen = { reportId: number; version: number; languages?: Language[] | undefined };

/** A form of selected rows: each with the version that its row told of, to be undone also with the languages it is for. */
export const taking = z.preprocess(
  rows,
  z.object({
    step: z.enum(bulkSteps),
    reports: z.array(chosen).min(1).max(mostAtOnce),
  }),
);

export type Taking = z.infer<typeof taking>;

/** What came of it, report by report; without a step nothing was even tried. */
export type BulkAnswer = {
  step: BulkStep | null;
  /** Each with the languages that went on by it. */
  done: Chosen[];
  refused: { reportId: number; reasons: readonly Reason[] }[];
  /** Why nothing was tried. */
  hindrance: "none_chosen" | "signed_out" | "unreachable" | null;
};

/** The answer when nothing was tried. */
export function untried(hindrance: NonNullable<BulkAnswer["hindrance"]>): BulkAnswer {
  return { step: null, done: [], refused: [], hindrance };
}
