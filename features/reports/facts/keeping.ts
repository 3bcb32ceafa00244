import { z } from "zod";
import { longestBinding } from "../body/document";
import { tidied } from "../feedback/message";
import { languages } from "../language";
import { rowId } from "../writing";

/** The longest a reason for keeping a text may be, in characters. */
export const longestReason = 500;

const value = z.string().max(longestBinding.seen);

/** The decision to let a text say what the record no longer says, as its form posts it. */
export const keeping = z.object({
  reportId: rowId,
  language: z.enum(languages),
  field: z.string().min(1).max(longestBinding.field),
  seen: value,
  /** What the record says now; empty for a fact that is gone. */
  recorded: value,
  reason: z.string().transform(tidied).pipe(z.string().min(1, "missing").max(longestReason, "too_long")),
});

export const takingBack = z.object({ reportId: rowId, keptId: rowId });

export type FactRefusal = "not_permitted" | "not_found" | "record_changed";
