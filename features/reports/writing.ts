import { z } from "zod";
import { plainText } from "./answer";
import { type Body, body, emptyBody, pictureKeysOf, textOf } from "./body/document";
import { type Draft, draft, noNote } from "./draft";

/** One language of a report as it is being written: the body is the editor's own JSON, not yet checked. */
export type WrittenText = { title: string; summary: string; body: object };

/** A report as its form holds it: every field is there, both languages too. */
export type Writing = {
  sectionId: string;
  sourceUnitId: string;
  eventDate: string;
  themeId: string;
  changeNote: { en: string; zh: string };
  en: WrittenText;
  zh: WrittenText;
};

export type Language = "en" | "zh";

const blankText: WrittenText = { title: "", summary: "", body: emptyBody };

export const blankWriting: Writing = {
  sectionId: "",
  sourceUnitId: "",
  eventDate: "",
  themeId: "",
  changeNote: noNote,
  en: blankText,
  zh: blankText,
};

/** What the form shows of a saved draft. */
export function writingOf(saved: Draft): Writing {
  return {
    sectionId: "",
    sourceUnitId: String(saved.sourceUnitId),
    eventDate: saved.eventDate ?? "",
    themeId: saved.themeId === null ? "" : String(saved.themeId),
    changeNote: saved.changeNote,
    en: saved.en,
    zh: saved.zh ?? blankText,
  };
}

/** Whether nothing has been written in a language. */
export function isBlank(text: WrittenText): boolean {
  if (text.title.trim() !== "" || text.summary.trim() !== "") return false;
  const parsed = body.safeParse(text.body);
  return parsed.success && textOf(parsed.data).trim() === "" && pictureKeysOf(parsed.data).length === 0;
}

function documentOf(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "", (_, value) => (typeof value === "string" ? plainText(value) : value));
  } catch {
    return undefined;
  }
}

/** What the form says about the change; while a report was never on the site it does not ask. */
function noteIn(fields: Record<string, string>) {
  return { en: fields["changeNote.en"] ?? "", zh: fields["changeNote.zh"] ?? "" };
}

/** The form's fields in the shape of a draft, still unchecked; a language nobody wrote in is none. */
function draftIn(fields: Record<string, string>): unknown {
  const written = (language: Language) => ({
    title: fields[`${language}.title`] ?? "",
    summary: fields[`${language}.summary`] ?? "",
    body: documentOf(fields[`${language}.body`]) as Body,
  });
  const zh = written("zh");
  const sourceUnitId = Number(fields.sourceUnitId || Number.NaN);
  return {
    sourceUnitId,
    eventDate: fields.eventDate || null,
    themeId: fields.themeId ? Number(fields.themeId) : null,
    changeNote: noteIn(fields),
    en: written("en"),
    zh: isBlank(zh) ? null : zh,
  };
}

/** What was typed, as the form holds it: for a form that was posted without script and refused. */
export function writingTyped(fields: Record<string, string>): Writing {
  const written = (language: Language): WrittenText => {
    const parsed = body.safeParse(documentOf(fields[`${language}.body`]));
    return {
      title: fields[`${language}.title`] ?? "",
      summary: fields[`${language}.summary`] ?? "",
      body: parsed.success ? parsed.data : emptyBody,
    };
  };
  const { sectionId = "", sourceUnitId = "", eventDate = "", themeId = "" } = fields;
  const changeNote = noteIn(fields);
  return { sectionId, sourceUnitId, eventDate, themeId, changeNote, en: written("en"), zh: written("zh") };
}

const keptTextShape = z.object({
  title: z.string(),
  summary: z.string(),
  body: z.looseObject({ type: z.literal("doc") }),
});

/** Unsaved writing as a browser keeps it, with the version it started from. */
export const keptWriting = z.object({
  from: z.int(),
  writing: z.object({
    sectionId: z.string(),
    sourceUnitId: z.string(),
    eventDate: z.string(),
    // What a browser kept before there were themes and notes is not lost for lacking them.
    themeId: z.string().default(""),
    changeNote: z.object({ en: z.string(), zh: z.string() }).default(noNote),
    en: keptTextShape,
    zh: keptTextShape,
  }),
});

/** The id of a row as an address or a form gives it. */
export const rowId = z.coerce.number("invalid").int("invalid").min(1, "choose_one").max(2_147_483_647, "invalid");

const withDraft = (fields: unknown) => {
  const given = z.record(z.string(), z.string()).parse(fields);
  return { ...given, draft: draftIn(given) };
};

export const saving = z.preprocess(withDraft, z.object({ reportId: rowId, startedFrom: rowId, draft }));
export const creating = z.preprocess(withDraft, z.object({ sectionId: rowId, draft, key: z.uuid().optional() }));

/** Where a browser keeps someone's unsaved text of a report. */
export function placeOf(actor: { accountId: number | null }, report: number | "new"): string {
  return `report:${actor.accountId}:${report}`;
}
