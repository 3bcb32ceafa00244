import { z } from "zod";
import { pictureKeysOf, textOf } from "./body/contents";
import { type Body, body, emptyBody } from "./body/document";
import type { Language } from "./language";

/** The longest a title, a summary and a change note may be, in characters. */
export const longest = { title: 200, summary: 600, changeNote: 300 };

const title = z.string().trim().max(longest.title, "too_long");
const summary = z.string().trim().max(longest.summary, "too_long");
const note = z.string().trim().max(longest.changeNote, "too_long");

export type ReportText = { title: string; summary: string; body: Body };

/** A text of which nothing is written. */
export const blankText: ReportText = { title: "", summary: "", body: emptyBody };

/** What changed against the version readers saw before, told to them after a major change. */
export const noNote = { en: "", zh: "" };

/** Whether nothing has been written in a language; the body may be the editor's own, not yet checked. */
export function isBlank(text: { title: string; summary: string; body: object }): boolean {
  if (text.title.trim() !== "" || text.summary.trim() !== "") return false;
  const parsed = body.safeParse(text.body);
  return parsed.success && textOf(parsed.data).trim() === "" && pictureKeysOf(parsed.data).length === 0;
}

/** Nothing that readers are told of. */
export const untold = { change: "minor" as const, changeNote: noNote };

/** Everything an editor may change in a report, field by field. Incomplete drafts are fine; submit and publish ask for more. */
export const fields = z.object({
  sourceUnitId: z.int32("choose_one").positive("choose_one"),
  eventDate: z.iso
    .date("not_a_date")
    .refine((day) => /^(19|20)/.test(day), "not_a_date")
    .nullable(),
  themeId: z.int32("invalid").positive("invalid").nullable(),
  change: z.enum(["minor", "major"], "invalid"),
  "changeNote.en": note,
  "changeNote.zh": note,
  "en.title": title,
  "en.summary": summary,
  "en.body": body,
  "zh.title": title,
  "zh.summary": summary,
  "zh.body": body,
});

export type Fields = z.infer<typeof fields>;
export type FieldName = keyof Fields;

export const fieldNames = Object.keys(fields.shape) as FieldName[];

/** Some of the fields: those that were changed. */
export type Changes = { [Name in FieldName]?: Fields[Name] | undefined };

/** A report as it is being written; a language nobody wrote in is none. */
export type Draft = {
  sourceUnitId: number;
  eventDate: string | null;
  themeId: number | null;
  change: "minor" | "major";
  changeNote: { en: string; zh: string };
  en: ReportText;
  zh: ReportText | null;
};

/** A draft field by field. */
export function fieldsOf({ changeNote, en, zh, ...facts }: Draft): Fields {
  const chinese = zh ?? blankText;
  return {
    ...facts,
    "changeNote.en": changeNote.en,
    "changeNote.zh": changeNote.zh,
    "en.title": en.title,
    "en.summary": en.summary,
    "en.body": en.body,
    "zh.title": chinese.title,
    "zh.summary": chinese.summary,
    "zh.body": chinese.body,
  };
}

/** The same the other way. */
export function draftOf(given: Fields): Draft {
  const { sourceUnitId, eventDate, themeId, change } = given;
  const zh = { title: given["zh.title"], summary: given["zh.summary"], body: given["zh.body"] };
  return {
    ...{ sourceUnitId, eventDate, themeId, change },
    changeNote: { en: given["changeNote.en"], zh: given["changeNote.zh"] },
    en: { title: given["en.title"], summary: given["en.summary"], body: given["en.body"] },
    zh: isBlank(zh) ? null : zh,
  };
}

/** The language a field belongs to; null for a fact that both share. */
export function languageOf(field: FieldName): Language | null {
  if (field.startsWith("en.") || field === "changeNote.en") return "en";
  if (field.startsWith("zh.") || field === "changeNote.zh") return "zh";
  return null;
}
