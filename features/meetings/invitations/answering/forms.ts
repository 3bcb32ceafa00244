import { z } from "zod";
import { emailOrNone, line, rowId } from "@/features/people/fields";
import { type StepRefusal, steps } from "../place";
import { longestAnswer } from "../question";

export const keyPattern = /^[\w-]{43}$/;

const key = z.string().regex(keyPattern).optional();

/** A step on a place as its form posts it; a person may be chosen from last time in place of a name. */
export const takingStep = z.object({
  placeId: rowId,
  version: rowId,
  step: z.enum([...steps, "name_and_confirm"]),
  name: line(80),
  post: line(120),
  email: emailOrNone,
  again: z.union([z.literal("").transform(() => undefined), rowId]).optional(),
  reason: line(300),
  key,
});

export type TakeStepInput = z.infer<typeof takingStep>;

/** The answers for one place: `question-12` for the question of that number. */
export const answeringQuestions = z.record(z.string(), z.string()).transform((fields, check) => {
  const place = rowId.safeParse(fields.placeId);
  const holds = key.safeParse(fields.key);
  if (!place.success) check.addIssue({ code: "custom", path: ["placeId"], message: "missing" });
  if (!holds.success) check.addIssue({ code: "custom", path: ["key"], message: "missing" });
  const answers = new Map<number, string>();
  for (const [name, typed] of Object.entries(fields)) {
    const [, id] = /^question-([1-9]\d{0,9})$/.exec(name) ?? [];
    if (!id) continue;
    const read = line(longestAnswer).safeParse(typed);
    if (read.success) answers.set(Number(id), read.data);
    else check.addIssue({ code: "custom", path: [name], message: "too_long" });
  }
  return { placeId: place.data ?? 0, answers, key: holds.data };
});

export type AnswerQuestionsInput = z.infer<typeof answeringQuestions>;

export type AnswerRefusal =
  | StepRefusal
  | "not_permitted"
  | "not_found"
  | "newer_version"
  | "sealed"
  | "closed"
  | "wrong_answer";
