import { z } from "zod";
import type { TakeReason } from "./stepping";

/** The steps that can be taken with several follow-ups of a list at once. */
export const bulkSteps = ["check", "close", "uncheck", "unclose"] as const;

export type BulkStep = (typeof bulkSteps)[number];

const undoing: Partial<Record<BulkStep, BulkStep>> = { check: "uncheck", close: "unclose" };

/** The step that takes this one back; null where it takes one back itself. */
export function undoOf(step: BulkStep): BulkStep | null {
  return undoing[step] ?? null;
}

/** So many follow-ups one press takes. */
export const mostAtOnce = 200;

const versioned = z
  .string()
  .regex(/^[1-9]\d{0,8}\.[1-9]\d{0,8}$/)
  .transform((text) => {
    const [id = 0, version = 0] = text.split(".").map(Number);
    return { id, version };
  });

/** A form of chosen rows, each posted as `id.version`. */
export const taking = z.object({ step: z.enum(bulkSteps), chosen: z.array(versioned).min(1).max(mostAtOnce) });

export type Taking = z.infer<typeof taking>;

/** What came of it, one by one; without a step nothing was even tried. */
export type BulkAnswer = {
  step: BulkStep | null;
  done: { id: number; version: number }[];
  refused: { id: number; reasons: readonly (TakeReason | "unavailable")[] }[];
  /** Why nothing was tried. */
  hindrance: "none_chosen" | "signed_out" | "unreachable" | null;
};

/** The answer when nothing was tried. */
export function untried(hindrance: NonNullable<BulkAnswer["hindrance"]>): BulkAnswer {
  return { step: null, done: [], refused: [], hindrance };
}
