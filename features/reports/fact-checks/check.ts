import { z } from "zod";
import { email } from "@/features/people/email";
import { tidied } from "../feedback/message";
import { rowId } from "../writing";

/** The longest a checker's name and the question to her may be, in characters. */
export const longest = { name: 80, question: 2000 };

/** For how many days a link opens the text. */
export const days = { least: 1, usual: 7, most: 60 };

const dayMs = 24 * 60 * 60 * 1000;

const oneLine = (text: string) => tidied(text).replace(/\s+/g, " ");

/** Asking for a check, as its form posts it. */
export const asking = z.object({
  reportId: rowId,
  language: z.enum(["en", "zh"]),
  name: z.string().transform(oneLine).pipe(z.string().min(1, "missing").max(longest.name, "too_long")),
  email: z
    .string()
    .min(1, "missing")
    .transform((text, check) => {
      const read = email.safeParse(text);
      if (read.success) return read.data;
      check.addIssue({ code: "custom", message: "not_an_email" });
      return z.NEVER;
    }),
  question: z.string().transform(tidied).pipe(z.string().max(longest.question, "too_long")),
  days: z.coerce.number("days").int("days").min(days.least, "days").max(days.most, "days"),
  key: z.uuid(),
});

export const onCheck = z.object({ checkId: rowId });

const askCode = z.enum(["missing", "too_long", "not_an_email", "days"]).catch("missing");

/** The code that words an error of the asking form. */
export function askCodeOf(code: string): z.infer<typeof askCode> {
  return askCode.parse(code);
}

export type CheckRefusal =
  | "not_permitted"
  | "not_found"
  | "nothing_written"
  | "too_many_parts"
  | "not_open"
  | "reminded_recently";

type Times = {
  askedAt: Date;
  expiresAt: Date;
  remindedAt: Date | null;
  revokedAt: Date | null;
  openedAt: Date | null;
  answeredAt: Date | null;
};

export const checkStates = ["asked", "opened", "answered", "expired", "revoked"] as const;
export type CheckState = (typeof checkStates)[number];

/** When a link that is asked for at a moment stops to open anything. */
export function expiryOf(at: Date, forDays: number): Date {
  return new Date(at.getTime() + forDays * dayMs);
}

/** Whether the link still opens its text: until it expires or is revoked, after the answer too. */
export function linkHolds(check: Pick<Times, "expiresAt" | "revokedAt">, at: Date): boolean {
  return check.revokedAt === null && at < check.expiresAt;
}

/** Where a check stands. What was answered stays answered. */
export function stateOf(check: Times, at: Date): CheckState {
  if (check.answeredAt) return "answered";
  if (check.revokedAt) return "revoked";
  if (!linkHolds(check, at)) return "expired";
  return check.openedAt ? "opened" : "asked";
}

/** Everything that speaks against one more letter to the checker: a day passes between any two. */
export function remindRefusals(check: Times, at: Date): CheckRefusal[] {
  const last = check.remindedAt ?? check.askedAt;
  const reasons: [boolean, CheckRefusal][] = [
    [check.answeredAt !== null || !linkHolds(check, at), "not_open"],
    [at.getTime() - last.getTime() < dayMs, "reminded_recently"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}
