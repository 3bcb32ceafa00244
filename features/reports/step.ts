import { z } from "zod";
import type { Refused } from "./answer";
import { languages } from "./language";
import { momentFrom } from "./scheduling";
import { rowId } from "./writing";

/** What a form of the review is answered; null before it was posted. A step that was taken leads to another page. */
export type StepAnswer = Refused | null;

const reason = z.string().trim().max(2000, "too_long").default("");

/** A form's boxes of languages; none where it does not ask. */
const withLanguages = (posted: unknown) => {
  const given = z.record(z.string(), z.string()).parse(posted);
  const chosen = languages.filter((language) => given[`language.${language}`] === "on");
  return { ...given, languages: given.asked === "languages" ? chosen : undefined };
};

const chosen = z.array(z.enum(languages)).optional();
const step = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.preprocess(withLanguages, z.object({ reportId: rowId, languages: chosen, ...shape }));

export const stepping = step({});
export const approving = step({ version: rowId });
export const reasoning = step({ reason });
export const scheduling = step({
  publishAt: z.string().transform(momentFrom).pipe(z.date("not_a_moment")),
});
export const withdrawing = step({
  reason,
  kind: z.enum(["error", "merged", "explained"], "choose_one").default("explained"),
  mergedInto: rowId.nullable().catch(null),
});
export const restoringVersion = z.object({ reportId: rowId, number: rowId });
export const moving = z.object({
  reportId: rowId,
  slug: z
    .string()
    .trim()
    .max(200, "too_long")
    .regex(/[a-z0-9]/i, "address_words"),
});

/** What was just done to a report, told by the address of its page. */
export const doneStep = z.enum([
  "create",
  "submit",
  "recall",
  "request_changes",
  "approve",
  "publish",
  "publish_emergency",
  "approve_afterwards",
  "schedule",
  "unschedule",
  "discard",
  "withdraw",
  "restore",
  "trash",
  "untrash",
  "restore_version",
  "change_address",
  "compose_again",
  "propose_correction",
]);

export type DoneStep = z.infer<typeof doneStep>;
