import { z } from "zod";
import { line, rowId } from "@/features/people/fields";
import type { NotDone } from "@/features/people/hand-over";

/** Who a person is, as its form corrects it; the names are left out where they stand, and one of them is enough. */
export const correctingPerson = z
  .object({
    ...{ personId: rowId, startedFrom: rowId, withNames: z.literal("yes").optional() },
    ...{ nameEn: line(80), nameZh: line(80), pronoun: z.enum(["she", "he"]) },
  })
  .superRefine(({ withNames, nameEn, nameZh }, check) => {
    if (!withNames || nameEn || nameZh) return;
    check.addIssue({ code: "custom", path: ["nameZh"], message: "name_missing" });
  })
  .transform(({ withNames, nameEn, nameZh, ...rest }) => ({
    ...rest,
    name: withNames ? { en: nameEn || nameZh, zh: nameZh || nameEn } : null,
  }));

export type CorrectPersonInput = z.output<typeof correctingPerson>;

type Reason = "not_permitted" | "not_found" | "newer_version" | "name_sealed";

/** The answer to the form; null before it was sent. */
export type CorrectAnswer = { ok: true } | NotDone<Reason> | null;
