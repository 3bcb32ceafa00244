import { z } from "zod";
import type { Reason } from "./answer";
import type { Draft } from "./draft";
import { rowId } from "./writing";

/** What a browser sends of a text that is being written: the fields that were changed, and since which revision. */
export const autosaving = z.object({
  reportId: rowId,
  /** Whoever the text belongs to: another person who signs in meanwhile must not save it. */
  accountId: rowId,
  startedFrom: z.int().min(0),
  changes: z.record(z.string(), z.unknown()),
  keep: z.boolean().default(false),
});

export type SaveAnswer =
  | {
      ok: true;
      version: number;
      revision: number;
      at: string;
      /** The fields that could not be saved, by the code of what is wrong. */
      errors: Record<string, string>;
      /** The whole text, where others have saved fields of their own in between. */
      theirs?: Draft | undefined;
    }
  | {
      ok: false;
      reasons: readonly Reason[];
      theirs?: Draft | undefined;
      version?: number | undefined;
      revision?: number | undefined;
      conflicts?: readonly string[] | undefined;
    };

const statuses: Partial<Record<Reason, number>> = {
  signed_out: 401,
  other_person: 403,
  not_permitted: 403,
  not_found: 404,
  newer_version: 409,
  wrong_status: 409,
  too_large: 413,
  unavailable: 503,
};

/** The HTTP status of an answer to a text that was sent. */
export function statusOfSave(answer: SaveAnswer): number {
  return answer.ok ? 200 : (statuses[answer.reasons[0] ?? "invalid"] ?? 400);
}
