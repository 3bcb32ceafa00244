import { z } from "zod";

export const longestCorrection = 4000;

export const correcting = z.object({
  meetingId: z.coerce.number().int().positive().max(2_147_483_647),
  words: z.string().trim().min(1, "missing").max(longestCorrection, "too_long"),
});

/** What becomes of a correction: it is taken up in the text, or declined with a reason. */
export const answering = z
  .object({
    correctionId: z.coerce.number().int().positive().max(2_147_483_647),
    answer: z.enum(["accepted", "declined"], "missing"),
    reason: z.string().trim().max(2000, "too_long"),
  })
  .refine(({ answer, reason }) => answer === "accepted" || reason !== "", { path: ["reason"], message: "missing" });

const annexText = z.string().trim().max(10_000, "too_long");

/** A correction after the seal; in English at least. */
export const annexing = z.object({
  meetingId: z.coerce.number().int().positive().max(2_147_483_647),
  en: annexText.min(1, "missing"),
  zh: annexText,
});

const codes = ["missing", "too_long"] as const;

/** The code that words an error at a field. */
export function fieldCodeOf(code: string): (typeof codes)[number] | "invalid" {
  return codes.find((one) => one === code) ?? "invalid";
}
