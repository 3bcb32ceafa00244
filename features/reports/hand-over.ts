import type { z } from "zod";
import { fieldsOf } from "./answer";

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

/**
 * Asks who acts, checks the form and hands both to the work. It never throws: whatever goes wrong is answered in
 * codes, together with what was typed.
 */
export async function handOver<Input, Who, Code extends string>(
  form: FormData,
  schema: z.ZodType<Input>,
  who: () => Promise<Who | null>,
  work: (input: Input, act: Who) => Promise<{ ok: true } | { ok: false; reasons: readonly Code[] }>,
): Promise<{ ok: true } | NotDone<Code>> {
  const typed = fieldsOf(form);
  const refused = (reasons: NotDone<Code>["reasons"], errors = {}) =>
    ({ ok: false, reasons, errors, typed }) satisfies NotDone<Code>;
  try {
    const act = await who();
    if (!act) return refused(["signed_out"]);
    const given = schema.safeParse(typed);
    if (!given.success) {
      const issues = given.error.issues.map((issue) => [String(issue.path[0] ?? ""), issue.message]);
      return refused(["invalid"], Object.fromEntries(issues.toReversed()));
    }
    const answer = await work(given.data, act);
    return answer.ok ? { ok: true } : refused(answer.reasons);
  } catch (error) {
    // The cause alone: the message around it repeats what was typed.
    console.error(`reports: ${error instanceof Error ? (error.cause ?? error) : error}`);
    return refused(["unavailable"]);
  }
}
