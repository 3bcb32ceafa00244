import { z } from "zod";
import type { EventRecord } from "../event";

const fieldCode = z
  .enum([
    ...["missing", "too_long", "too_many", "choose_one", "not_a_moment", "not_a_time", "not_a_number"],
    ...["ends_before_start", "closes_after_start", "below_taken"],
  ] as const)
  .catch("missing");

export type FieldCode = z.infer<typeof fieldCode>;
export type FieldError = { path: string; code: FieldCode };

/** Why something that was asked of an event was not done. */
export type Reason =
  | ("signed_out" | "not_permitted" | "not_found" | "newer_version" | "cancelled" | "texts_missing" | "wrong_fields")
  | ("below_taken" | "wrong_status" | "past" | "reason_missing" | "unreadable" | "unavailable" | "unreachable");

export type SaveAnswer =
  | { ok: true; eventId: number; version: number; at: string }
  | {
      ok: false;
      reasons: readonly Reason[];
      errors?: FieldError[];
      theirs?: { record: EventRecord; version: number };
    };

/** What publishing or calling off is answered when it was refused, with what was typed. */
export type StepAnswer = { reasons: readonly Reason[]; typed: { en: string; zh: string } };

/** Each wrong field by its path in the record, with the code of its first error. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const paths = error.issues.map(({ path }) => path.filter((part) => part !== "record").join("."));
  return error.issues.flatMap(({ message }, index) => {
    const path = paths[index] ?? "";
    return path !== "" && paths.indexOf(path) === index ? [{ path, code: fieldCode.parse(message) }] : [];
  });
}
