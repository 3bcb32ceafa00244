import { z } from "zod";
import { lineNeeded, rowId } from "@/features/people/fields";

const wholeMinutes = z
  .string()
  .trim()
  .min(1, "missing")
  .regex(/^\d{1,5}$/, "not_a_number")
  .transform(Number);

/** Other minutes for one person, as the form posts them; `version` is 0 while none were set. */
export const settingMinutes = z.object({
  placeId: rowId,
  version: z.coerce.number().int().min(0).max(2_147_483_647),
  minutes: wholeMinutes,
  reason: lineNeeded(300),
});

/** Taking such minutes back. */
export const clearingMinutes = z.object({ placeId: rowId, version: rowId });

/** Crediting what the list showed: `seen` says which list that was. */
export const crediting = z.object({ meetingId: rowId, seen: z.string().regex(/^[0-9a-f]{64}$/) });

const fieldCode = z.enum(["missing", "too_long", "not_a_number"]).catch("missing");

/** The code that words an error of the form. */
export function fieldCodeOf(code: string): z.infer<typeof fieldCode> {
  return fieldCode.parse(code);
}
