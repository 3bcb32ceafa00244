import { z } from "zod";
import type { NotDone } from "@/features/people/hand-over";
import type { LineError } from "./audiences/lines";
import type { NameStands } from "./lecturers/lecturer";

/** Why something about a training, its people or a lecturer was not done. */
export type Reason =
  | ("not_permitted" | "not_found" | "sealed" | "newer_version" | "already_there")
  | NameStands
  | ("has_training" | "item_gone" | "too_many_items" | "lecturer_gone")
  | ("has_people" | "too_many_audiences" | "too_many_people" | "wrong_lines" | "nobody" | "was_there")
  | ("wrong_status" | "no_date" | "past" | "nothing_to_open");

/** The answer to any form about trainings; null before it was sent. */
export type FormAnswer = { ok: true } | (NotDone<Reason> & { lines?: readonly LineError[] }) | null;

const fieldCode = z
  .enum([
    "missing",
    "person_missing",
    "name_missing",
    "too_long",
    "not_an_email",
    "not_a_number",
    "minutes_out_of_range",
  ])
  .catch("missing");

/** The code that words an error of a field. */
export function fieldCodeOf(code: string): z.infer<typeof fieldCode> {
  return fieldCode.parse(code);
}
