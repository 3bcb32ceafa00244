import type { ZodError } from "zod";
import type { MovedStep } from "../plan/steps";
import type { MeetingRecord } from "../record";
import type { RowIds } from "../row";

/** What is wrong with one field of the record; `path` as in "agenda.2.subject.en". */
export type FieldError = { path: string; code: FieldCode };

export const fieldCodes = [
  "missing",
  "too_long",
  "too_many",
  "choose_one",
  "not_a_number",
  "year_out_of_range",
  "not_a_date",
  "held_needs_date",
  "end_before_start",
  "asks_need_speaker",
  "groups_exceed_head_count",
  "ask_changed",
  "ask_removed",
  "counted_at_sign_in",
] as const;

type FieldCode = (typeof fieldCodes)[number] | "not_allowed";

export type Reason =
  | "signed_out"
  | "not_permitted"
  | "not_found"
  | "newer_version"
  | "sealed"
  | "wrong_fields"
  | "unreadable"
  | "unavailable";

/**
 * What became of a save: `at` is when it was done, `moved` the steps of the plan that followed another day; `theirs` is
 * the record of whoever saved first.
 */
export type SaveAnswer =
  | { ok: true; meetingId: number; version: number; ids: RowIds; at: string; moved?: MovedStep[] }
  | {
      ok: false;
      reasons: readonly Reason[];
      errors?: FieldError[];
      theirs?: { record: MeetingRecord; version: number };
    };

function codeOf(message: string): FieldCode {
  return fieldCodes.find((code) => code === message) ?? "not_allowed";
}

/** Every field of the form's `record` that is wrong, once, with the first reason. */
export function fieldErrors(error: ZodError): FieldError[] {
  const first = new Map<string, FieldCode>();
  for (const { path, message } of error.issues) {
    const [part, ...field] = path;
    if (part === "record" && field.length > 0 && !first.has(field.join(".")))
      first.set(field.join("."), codeOf(message));
  }
  return [...first].map(([path, code]) => ({ path, code }));
}
