import { z } from "zod";
import { keepable } from "@/features/people/typed";
import type { IssueReason } from "./issuing";
import type { TakeReason } from "./stepping";
import type { StateWord } from "./steps";

type Hindrance = "invalid" | "signed_out" | "unavailable" | "unreachable";

export type Reason = IssueReason | TakeReason | Hindrance;

const fieldCode = z.enum(["missing", "too_long", "too_many", "choose_one", "not_a_date", "bad_link"]);

export type FieldCode = z.infer<typeof fieldCode> | "invalid";

/** Nothing was done: why, which field is wrong and how, what was typed, and how it stands where somebody was quicker. */
export type Refused = {
  ok: false;
  reasons: readonly Reason[];
  errors: Record<string, FieldCode>;
  typed: Record<string, string[]>;
  newest?: { version: number; word: StateWord };
};

/** The answer when the server was not reached at all. */
export const unreached: Refused = { ok: false, reasons: ["unreachable"], errors: {}, typed: {} };

/** What a form posted, by the names of its fields and without the framework's own. */
function typedIn(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$")) typed[name] = [...(typed[name] ?? []), keepable(value)];
  }
  return typed;
}

function errorsOf(error: z.ZodError): Refused["errors"] {
  const errors: Refused["errors"] = {};
  for (const { path, message } of error.issues) {
    errors[String(path[0] ?? "")] ??= fieldCode.or(z.literal("invalid")).catch("invalid").parse(message);
  }
  return errors;
}

/** Fields that a form may post several times: always a list, also of one or of none. */
const lists = ["askIds", "unitIds", "supportIds", "fileKeys", "chosen"];

/** A form as its schema reads it. */
export function givenIn(form: FormData): Record<string, string | string[]> {
  const typed = typedIn(form);
  const single = Object.entries(typed).map(([name, values]) => [name, values[0] ?? ""]);
  return { ...Object.fromEntries(single), ...Object.fromEntries(lists.map((name) => [name, typed[name] ?? []])) };
}

type Refusing = { ok: false; reasons: readonly Reason[]; newest?: Refused["newest"] };

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
  const typed = typedIn(form);
  const refused = (refusing: Refusing, errors: Refused["errors"] = {}): Refused => ({ ...refusing, errors, typed });
  try {
    const act = await who();
    if (!act) return refused({ ok: false, reasons: ["signed_out"] });
    const given = schema.safeParse(givenIn(form));
    if (!given.success) return refused({ ok: false, reasons: ["invalid"] }, errorsOf(given.error));
    const answer = await work(given.data, act);
    return isDone(answer) ? answer : refused(answer as Refusing);
  } catch (error) {
    // The cause alone: the message around it repeats what was typed.
    console.error("follow-ups:", error instanceof Error ? (error.cause ?? error) : error);
    return refused({ ok: false, reasons: ["unavailable"] });
  }
}
