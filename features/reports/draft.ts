import { z } from "zod";
import { body } from "./body/document";

/** The longest a title and a summary may be, in characters. */
export const longest = { title: 200, summary: 600 };

const text = z.object({
  title: z.string().trim().max(longest.title, "too_long"),
  summary: z.string().trim().max(longest.summary, "too_long"),
  body,
});

export type ReportText = z.infer<typeof text>;

/** What an editor may change in a report. Incomplete drafts are fine; submit and publish ask for more. */
export const draft = z.object({
  sourceUnitId: z.int32("choose_one").positive("choose_one"),
  eventDate: z.iso
    .date("not_a_date")
    .refine((day) => /^(19|20)/.test(day), "not_a_date")
    .nullable(),
  en: text,
  zh: text.nullable(),
});

export type Draft = z.infer<typeof draft>;
