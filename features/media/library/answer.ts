import { z } from "zod";
import type { PictureRefusal } from "../encode";
import type { Use } from "../usage/use";

export type Reason =
  | PictureRefusal
  | "not_permitted"
  | "not_found"
  | "newer_version"
  | "in_use"
  | "shown_in_public"
  | "name_taken"
  | "not_empty"
  | "inside_itself"
  | "cut"
  | "invalid"
  | "signed_out"
  | "unavailable"
  | "unreachable";

const fieldCode = z.enum(["missing", "too_long", "choose_one", "not_a_date", "not_a_part", "before_given"]);

export type FieldCode = z.infer<typeof fieldCode> | "invalid";

export type Refused = {
  ok: false;
  reasons: readonly Reason[];
  errors: Record<string, FieldCode>;
  /** Where the things are used that are not to go. */
  uses?: Use[];
};

/** The answer when the server was not reached at all. */
export const unreached: Refused = { ok: false, reasons: ["unreachable"], errors: {} };

type Refusing = { ok: false; reasons: readonly Reason[]; uses?: Use[] };

function refused(reasons: readonly Reason[], errors: Refused["errors"] = {}): Refused {
  return { ok: false, reasons, errors };
}

function errorsOf(error: z.ZodError): Refused["errors"] {
  const errors: Refused["errors"] = {};
  for (const { path, message } of error.issues) {
    errors[String(path[0] ?? "")] ??= fieldCode.or(z.literal("invalid")).catch("invalid").parse(message);
  }
  return errors;
}

function isDone<Given extends { ok: true } | Refusing>(given: Given): given is Extract<Given, { ok: true }> {
  return given.ok;
}

/** Asks who acts, checks the form and hands both to the work. It never throws: whatever goes wrong is answered. */
export async function handOver<Input, Who, Given extends { ok: true } | Refusing>(
  form: FormData,
  schema: z.ZodType<Input>,
  who: () => Promise<Who | null>,
  work: (input: Input, act: Who) => Promise<Given>,
): Promise<Extract<Given, { ok: true }> | Refused> {
  try {
    const act = await who();
    if (!act) return refused(["signed_out"]);
    const given = schema.safeParse(Object.fromEntries(form));
    if (!given.success) return refused(["invalid"], errorsOf(given.error));
    const answer = await work(given.data, act);
    return isDone(answer) ? answer : { ...(answer as Refusing), errors: {} };
  } catch (error) {
    console.error(`media: ${error instanceof Error ? (error.cause ?? error) : error}`);
    return refused(["unavailable"]);
  }
}
