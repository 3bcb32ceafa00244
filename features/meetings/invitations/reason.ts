import { z } from "zod";
import type { NotDone } from "@/features/people/hand-over";
import type { AnswerRefusal } from "./answering/forms";
import type { OpeningRefusal } from "./opening";
import type { RoleRefusal } from "./role";

/** Why something about invitations was not done. */
export type Reason =
  | RoleRefusal
  | OpeningRefusal
  | AnswerRefusal
  | "too_many_questions"
  | "question_answered"
  | "nobody_to_remind"
  | "was_there";

/** The answer to any form about invitations; null before it was sent. */
export type FormAnswer = { ok: true } | NotDone<Reason> | null;

const fieldCode = z
  .enum([
    ...["missing", "too_long", "not_an_email", "quota", "two_choices", "as_many_choices"],
    ...["remind_days", "not_a_date", "choose_one"],
  ] as const)
  .catch("missing");

/** The code that words an error of a field. */
export function fieldCodeOf(code: string): z.infer<typeof fieldCode> {
  return fieldCode.parse(code);
}
