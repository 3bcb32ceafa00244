import { z } from "zod";
import { email } from "./email";
import { straight } from "./typed";

/** An id as a form posts it. */
export const rowId = z.coerce.number().int().positive().max(2_147_483_647);

/** Words on one line, of at most so many characters; may be empty. */
export const line = (most: number) =>
  z
    .string()
    .default("")
    .transform((text) =>
      straight(text)
        .replace(/\p{Cc}+|\s+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(most, "too_long"));

/** The same, that must be there. */
export const lineNeeded = (most: number) => line(most).pipe(z.string().min(1, "missing"));

/** Words on several lines; may be empty. */
export const text = (most: number) =>
  z
    .string()
    .default("")
    .transform((typed) =>
      straight(typed)
        .replace(/\r\n?/g, "\n")
        .replace(/(?!\n)\p{Cc}/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(most, "too_long"));

/** One plain address, or none. */
export const emailOrNone = z
  .string()
  .default("")
  .transform((typed, check) => {
    if (typed.trim() === "") return "";
    const read = email.safeParse(typed);
    if (read.success) return read.data;
    check.addIssue({ code: "custom", message: "not_an_email" });
    return z.NEVER;
  });

/** A box that is ticked or not. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on" || value === "yes");

/** A day, or none. */
export const dayOrNone = z
  .union([z.literal(""), z.iso.date("not_a_date")], "not_a_date")
  .transform((day) => (day === "" ? null : day));

/** Several ids as a form posts them: `name-12=on` for each that is ticked. */
export function idsUnder(name: string) {
  return z.record(z.string(), z.string()).transform((fields) =>
    Object.keys(fields).flatMap((key) => {
      const [, id] = new RegExp(`^${name}-([1-9]\\d{0,9})$`).exec(key) ?? [];
      return id ? [Number(id)] : [];
    }),
  );
}
