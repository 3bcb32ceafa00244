import type { z } from "zod";
import { keepable } from "./typed";

/** What stands in the way of any form, whatever it asks for. */
type Hindrance = "invalid" | "signed_out" | "unavailable" | "unreachable";

/** Nothing was changed: why, the code of each wrong field, and what was typed. */
export type NotDone<Code extends string> = {
  ok: false;
  reasons: readonly (Code | Hindrance)[];
  errors: Record<string, string>;
  typed: Record<string, string>;
};

/** The answer when the server was not reached at all. */
export const notReached: NotDone<never> = { ok: false, reasons: ["unreachable"], errors: {}, typed: {} };

type Refusing = { ok: false; reasons: readonly string[] };

/** A verb's answer as its form hears it: done as it is, a refusal with what was typed. */
export type Told<Answer> = Answer extends { ok: false; reasons: readonly (infer Code extends string)[] }
  ? NotDone<Code> & Omit<Answer, "ok" | "reasons">
  : Answer;

type Verb = (...given: never[]) => Promise<{ ok: boolean }>;

/** What a form hears when it was handed to a verb. */
export type Heard<Asked extends Verb> = Told<Awaited<ReturnType<Asked>>> | NotDone<never>;

/** The texts of a form by their names: without the framework's own, and as they are kept (a form posts CRLF). */
export function fieldsIn(form: unknown): Record<string, string> {
  if (!(form instanceof FormData)) return {};
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$") ? [[name, keepable(value).replaceAll("\r\n", "\n")]] : [],
  );
  return Object.fromEntries(texts);
}

/**
 * Asks who acts, checks the form and hands both to the work. It never throws: whatever goes wrong is answered in
 * codes, together with what was typed and whatever else a refusal tells.
 */
export async function handOver<Input, Who, Answer extends { ok: true } | Refusing>(
  form: FormData,
  schema: z.ZodType<Input>,
  who: () => Promise<Who | null>,
  work: (input: Input, act: Who) => Promise<Answer>,
): Promise<Told<Answer> | NotDone<never>> {
  const typed = fieldsIn(form);
  const refused = (reason: Hindrance, errors = {}): NotDone<never> => ({ ok: false, reasons: [reason], errors, typed });
  try {
    const act = await who();
    if (!act) return refused("signed_out");
    const given = schema.safeParse(typed);
    if (!given.success) {
      const issues = given.error.issues.map((issue) => [issue.path.join("."), issue.message]);
      return refused("invalid", Object.fromEntries(issues.toReversed()));
    }
    const answer = await work(given.data, act);
    return (answer.ok ? answer : { ...answer, errors: {}, typed }) as Told<Answer>;
  } catch (error) {
    // The cause alone: the message around it repeats what was typed.
    console.error(`a form: ${error instanceof Error ? (error.cause ?? error) : error}`);
    return refused("unavailable");
  }
}
