import { z } from "zod";
import { body } from "./body/document";

/** The longest a title, a summary and a change note may be, in characters. */
export const longest = { title: 200, summary: 600, changeNote: 300 };

const text = z.object({
  title: z.string().trim().max(longest.title, "too_long"),
  summary: z.string().trim().max(longest.summary, "too_long"),
  body,
});

export type ReportText = z.infer<typeof text>;

const note = z.string().trim().max(longest.changeNote, "too_long");

/** What changed against the version readers saw before, told to them; nothing is told while both are empty. */
export const noNote = { en: "", zh: "" };

/** What an editor may change in a report. Incomplete drafts are fine; submit and publish ask for more. */
export const draft = z.object({
  sourceUnitId: z.int32("choose_one").positive("choose_one"),
  eventDate: z.iso
    .date("not_a_date")
    .refine((day) => /^(19|20)/.test(day), "not_a_date")
    .nullable(),
  themeId: z.int32("invalid").positive("invalid").nullable(),
  changeNote: z.object({ en: note, zh: note }),
  en: text,
  zh: text.nullable(),
});

export type Draft = z.infer<typeof draft>;
