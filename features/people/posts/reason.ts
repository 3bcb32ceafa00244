import { z } from "zod";
import type { NotDone } from "../hand-over";

/** Why something about a person's posts was not done. */
export type Reason =
  | ("not_permitted" | "not_found" | "newer_version" | "unit_gone" | "person_gone")
  | ("held_already" | "ends_before_begin" | "ended_before" | "same_person" | "name_known");

/** The answer to any form about posts; null before it was sent. */
export type FormAnswer = { ok: true } | NotDone<Reason> | null;

const fieldCode = z
  .enum([
    ...["missing", "too_long", "not_a_date", "not_a_number", "choose_one"],
    ...["unit_missing", "body_missing", "ends_before_begin", "name_missing"],
  ] as const)
  .catch("missing");

/** The code that words an error of a field. */
export function fieldCodeOf(code: string): z.infer<typeof fieldCode> {
  return fieldCode.parse(code);
}
