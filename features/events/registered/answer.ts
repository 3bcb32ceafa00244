import { z } from "zod";
import { type Placing, registrationForm } from "../registration";

/** Why a form was not taken. */
export type Reason =
  | Extract<Placing, { ok: false }>["reason"]
  | (
      | "invalid"
      | "not_permitted"
      | "not_found"
      | "was_cancelled"
      | "too_many"
      | "too_many_at_event"
      | "unavailable"
      | "unreachable"
    );

const fieldCode = z
  .enum(["missing", "too_long", "not_an_email", "not_a_phone", "not_a_number", "too_many_people", "not_agreed"])
  .catch("missing");

export type FieldCode = z.infer<typeof fieldCode>;

/** The answer to a form that was not taken: why, what is wrong with each field, and what was typed. */
export type Refused = {
  reasons: readonly Reason[];
  errors: Record<string, FieldCode>;
  typed: Record<string, string>;
  /** How many places are left, where that is the reason. */
  left: number;
};

/** The answer when the portal was not reached at all. */
export const unreached: Refused = { reasons: ["unreachable"], errors: {}, typed: {}, left: 0 };

/** What is sent with the form: the party itself, whose form it is, and the consent without which nothing is kept. */
export const sentForm = z.object({
  ...registrationForm.shape,
  eventId: z.coerce.number().int().min(1).max(2_147_483_647),
  slug: z.string().regex(/^[a-z0-9-]{1,120}$/),
  key: z.uuid(),
  consent: z.literal("on", "not_agreed"),
});

/** Each wrong field with the code of its first error. */
export function fieldErrors(error: z.ZodError): Record<string, FieldCode> {
  const errors: Record<string, FieldCode> = {};
  for (const { path, message } of error.issues) errors[String(path[0])] ??= fieldCode.parse(message);
  return errors;
}
