import { z } from "zod";
import type { Details } from "./details";

const fieldCode = z
  .enum([
    "too_long",
    "not_a_postcode",
    "not_a_phone",
    "not_an_email",
    "not_an_icp_number",
    "not_a_police_number",
    "not_a_site_code",
    "invalid",
  ])
  .catch("invalid");

export type FieldCode = z.infer<typeof fieldCode>;

type Reason = "invalid" | "not_permitted" | "signed_out" | "newer_version" | "unavailable" | "unreachable";

/** What became of a save; `theirs` is what whoever saved first wrote, with its version. */
export type SaveAnswer =
  | { ok: true; version: number; at: Date }
  | {
      ok: false;
      reasons: readonly Reason[];
      errors: Record<string, FieldCode>;
      theirs?: { details: Details; version: number };
    };

/** Each wrong field of the details with the code of its first error. */
export function fieldErrors(error: z.ZodError): Record<string, FieldCode> {
  const errors: Record<string, FieldCode> = {};
  for (const { path, message } of error.issues) errors[String(path.at(-1))] ??= fieldCode.parse(message);
  return errors;
}
