import { z } from "zod";
import { fieldsIn } from "@/features/people/hand-over";
import { keepable } from "@/features/people/typed";
import type { Draft } from "./draft";
import type { MomentRefusal } from "./scheduling";
import type { Refusal } from "./workflow";

/** Why something that was asked of a report was not done. */
export type Reason =
  | Refusal
  | "invalid"
  | "signed_out"
  | "unavailable"
  | "unreachable"
  | "too_large"
  | "not_found"
  | "newer_version"
  | "other_person"
  | "target_missing"
  | MomentRefusal
  | "address_taken";

/** Nothing was changed: why, which field is wrong and how, and what was typed. */
export type Refused = {
  ok: false;
  reasons: readonly Reason[];
  errors: Record<string, string>;
  typed: Record<string, string>;
  theirs?: Draft;
  version?: number;
};

const untold = { ok: false as const, errors: {}, typed: {} };

/** The answer when the server was not reached at all. */
export const unreached: Refused = { ...untold, reasons: ["unreachable"] };

// Just below the size of a form that the server reads; a larger one would not even be answered.
const largestForm = 1_900_000;

/** The answer to a form too large to be sent; null when it may go. */
export function tooLarge(form: FormData): Refused | null {
  const size = [...form.values()].reduce((sum, value) => sum + new Blob([value]).size, 0);
  return size > largestForm ? { ...untold, reasons: ["too_large"] } : null;
}

type Refusing = { ok: false; reasons: readonly Reason[]; theirs?: Draft; version?: number };

const codes = [
  "missing",
  "too_long",
  "choose_one",
  "not_a_date",
  "not_a_moment",
  "body_too_deep",
  "body_too_long",
  "address_words",
] as const;

export type FieldCode = (typeof codes)[number] | "invalid";

const fieldCode = z.enum([...codes, "invalid"]).catch("invalid");

/** The code that words an answer's error; an unknown one is only "invalid". */
export function fieldCodeOf(code: string): FieldCode {
  return fieldCode.parse(code);
}

/** What was typed as it is kept; a form posts its line ends as CRLF. */
export function plainText(text: string): string {
  return keepable(text).replaceAll("\r\n", "\n");
}

/** Each wrong field by its name (`title`, `en.body`) with the code of its first error. */
function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path
      .filter((part) => part !== "draft")
      .slice(0, 2)
      .join(".");
    errors[name] ??= fieldCodeOf(issue.message);
  }
  return errors;
}

function isDone<Answer extends { ok: true } | Refusing>(answer: Answer): answer is Extract<Answer, { ok: true }> {
  return answer.ok;
}

/**
 * Asks who acts, checks the form against its schema and hands both to the work. It never throws: whatever goes wrong
 * is answered together with what was typed, so that a form can show it again.
 */
export async function attempt<Input, Who, Answer extends { ok: true } | Refusing>(
  form: FormData,
  schema: z.ZodType<Input>,
  who: () => Promise<Who | null>,
  work: (input: Input, act: Who) => Promise<Answer>,
): Promise<Extract<Answer, { ok: true }> | Refused> {
  const typed = fieldsIn(form);
  const refused = (refusal: Refusing, errors: Record<string, string> = {}): Refused => ({ ...refusal, errors, typed });
  try {
    const act = await who();
    if (!act) return refused({ ok: false, reasons: ["signed_out"] });
    const given = schema.safeParse(typed);
    if (!given.success) return refused({ ok: false, reasons: ["invalid"] }, fieldErrors(given.error));
    const answer = await work(given.data, act);
    return isDone(answer) ? answer : refused(answer as Refusing);
  } catch (error) {
    // The cause alone: the message around it repeats the whole text of the report.
    console.error(`reports: ${error instanceof Error ? (error.cause ?? error) : error}`);
    return refused({ ok: false, reasons: ["unavailable"] });
  }
}
