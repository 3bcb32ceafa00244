import { z } from "zod";
import type { Refused } from "./answer";
import { rowId } from "./writing";

/** What a form of the review is answered; null before it was posted. A step that was taken leads to another page. */
export type StepAnswer = Refused | null;

const reason = z.string().trim().max(2000, "too_long");

export const stepping = z.object({ reportId: rowId });
export const publishing = z.object({ reportId: rowId, version: rowId });
export const reasoning = z.object({ reportId: rowId, reason });
export const moving = z.object({
  reportId: rowId,
  slug: z
    .string()
    .trim()
    .max(200, "too_long")
    .regex(/[a-z0-9]/i, "address_words"),
});

/** What was just done to a report, told by the address of its page. */
export const doneStep = z.enum([
  "create",
  "submit",
  "recall",
  "request_changes",
  "publish",
  "discard",
  "withdraw",
  "change_address",
]);

export type DoneStep = z.infer<typeof doneStep>;
