import { z } from "zod";

const reasons = z.enum([
  "too_large",
  "cut",
  "signed_out",
  "not_permitted",
  "unavailable",
  "not_docx",
  "old_word",
  "encrypted",
  "damaged",
  "unsafe",
  "too_many_parts",
  "unfolds_too_large",
  "too_much",
  "too_deep",
  "too_slow",
  "nothing_in_it",
  "too_long",
]);

/** Why a Word file is not taken. */
export type WordRefusal = z.infer<typeof reasons>;

/** The reason in an answer that came over the wire; one that is not known is "unavailable". */
export const refusalIn = reasons.catch("unavailable");

const statuses: Partial<Record<WordRefusal, number>> = {
  too_large: 413,
  cut: 400,
  signed_out: 401,
  not_permitted: 403,
  unavailable: 503,
};

/** The HTTP status that goes with a refusal. */
export function statusOf(reason: WordRefusal): number {
  return statuses[reason] ?? 422;
}
