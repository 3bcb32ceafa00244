import { z } from "zod";
import { plainText } from "./answer";
import { body, emptyBody } from "./body/document";
import { type Changes, type Draft, draftOf, type FieldName, fieldNames, fields, noNote, untold } from "./draft";
import type { Language } from "./language";
import { same } from "./same";

/** One language of a report as it is being written: the body is the editor's own JSON, not yet checked. */
export type WrittenText = { title: string; summary: string; body: object };

/** A report as its form holds it: every field is there, both languages too. */
export type Writing = {
  sectionId: string;
  sourceUnitId: string;
  eventDate: string;
  themeId: string;
  change: "minor" | "major";
  changeNote: { en: string; zh: string };
  en: WrittenText;
  zh: WrittenText;
};

const blankText: WrittenText = { title: "", summary: "", body: emptyBody };

export const blankWriting: Writing = {
  ...{ sectionId: "", sourceUnitId: "", eventDate: "", themeId: "" },
  ...untold,
  ...{ en: blankText, zh: blankText },
};

/** What the form shows of a saved draft. */
export function writingOf(saved: Draft): Writing {
  return {
    sectionId: "",
    sourceUnitId: String(saved.sourceUnitId),
    eventDate: saved.eventDate ?? "",
    themeId: saved.themeId === null ? "" : String(saved.themeId),
    change: saved.change,
    changeNote: saved.changeNote,
    en: saved.en,
    zh: saved.zh ?? blankText,
  };
}

/** What a form holds, field by field, in the shape of a draft and still unchecked. */
export function rawFieldsOf(writing: Writing): Record<FieldName, unknown> {
  const { sourceUnitId, eventDate, themeId, change, changeNote, en, zh } = writing;
  return {
    sourceUnitId: Number(sourceUnitId || Number.NaN),
    eventDate: eventDate || null,
    themeId: themeId ? Number(themeId) : null,
    change,
    "changeNote.en": changeNote.en,
    "changeNote.zh": changeNote.zh,
    "en.title": en.title,
    "en.summary": en.summary,
    "en.body": en.body,
    "zh.title": zh.title,
    "zh.summary": zh.summary,
    "zh.body": zh.body,
  };
}

/** The fields in which one writing differs from another. */
export function changedFields(before: Writing, after: Writing): FieldName[] {
  const [one, other] = [rawFieldsOf(before), rawFieldsOf(after)];
  return fieldNames.filter((name) => !same(one[name], other[name]));
}

/** A writing with some fields of another one in place of its own. */
export function withFields(writing: Writing, other: Writing, names: readonly FieldName[]): Writing {
  const has = (name: FieldName) => names.includes(name);
  const text = (language: Language): WrittenText => ({
    title: has(`${language}.title`) ? other[language].title : writing[language].title,
    summary: has(`${language}.summary`) ? other[language].summary : writing[language].summary,
    body: has(`${language}.body`) ? other[language].body : writing[language].body,
  });
  const note = (language: Language) => (has(`changeNote.${language}`) ? other : writing).changeNote[language];
  return {
    sectionId: writing.sectionId,
    sourceUnitId: (has("sourceUnitId") ? other : writing).sourceUnitId,
    eventDate: (has("eventDate") ? other : writing).eventDate,
    themeId: (has("themeId") ? other : writing).themeId,
    change: (has("change") ? other : writing).change,
    changeNote: { en: note("en"), zh: note("zh") },
    en: text("en"),
    zh: text("zh"),
  };
}

function plainDocument(value: unknown): unknown {
  if (typeof value === "string") return plainText(value);
  if (Array.isArray(value)) return value.map(plainDocument);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, plainDocument(child)]));
}

function documentOf(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "", (_, value) => (typeof value === "string" ? plainText(value) : value));
  } catch {
    return undefined;
  }
}

/** The fields of a form that was posted, in the shape of a draft and still unchecked. */
function postedFields(posted: Record<string, string>): Record<string, unknown> {
  const text = (name: string) => posted[name] ?? "";
  return {
    sourceUnitId: Number(posted.sourceUnitId || Number.NaN),
    eventDate: posted.eventDate || null,
    themeId: posted.themeId ? Number(posted.themeId) : null,
    ...{ change: "minor", "changeNote.en": text("changeNote.en"), "changeNote.zh": text("changeNote.zh") },
    ...{ "en.title": text("en.title"), "en.summary": text("en.summary"), "en.body": documentOf(posted["en.body"]) },
    ...{ "zh.title": text("zh.title"), "zh.summary": text("zh.summary"), "zh.body": documentOf(posted["zh.body"]) },
  };
}

/** What was typed, as the form holds it: for a form that was posted without script and refused. */
export function writingTyped(posted: Record<string, string>): Writing {
  const written = (language: Language): WrittenText => {
    const parsed = body.safeParse(documentOf(posted[`${language}.body`]));
    return {
      title: posted[`${language}.title`] ?? "",
      summary: posted[`${language}.summary`] ?? "",
      body: parsed.success ? parsed.data : emptyBody,
    };
  };
  const { sectionId = "", sourceUnitId = "", eventDate = "", themeId = "" } = posted;
  return { ...blankWriting, sectionId, sourceUnitId, eventDate, themeId, en: written("en"), zh: written("zh") };
}

/**
 * What somebody sent of the fields she changed: those that can be saved, and why each other one cannot. A field that
 * is wrong keeps no other from being saved.
 */
export function readChanges(sent: Record<string, unknown>): { changes: Changes; errors: Record<string, string> } {
  const changes: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const name of fieldNames) {
    if (!(name in sent)) continue;
    // What nests without end is refused before it is walked.
    const deep = name.endsWith(".body") && !body.safeParse(sent[name]).success;
    const read = fields.shape[name].safeParse(deep ? sent[name] : plainDocument(sent[name]));
    if (read.success) changes[name] = read.data;
    else errors[name] = read.error.issues[0]?.message ?? "invalid";
  }
  return { changes, errors };
}

const keptTextShape = z.object({
  title: z.string(),
  summary: z.string(),
  body: z.looseObject({ type: z.literal("doc") }),
});

/** Unsaved writing as a browser keeps it, with the revision it started from. */
export const keptWriting = z.object({
  from: z.int(),
  writing: z.object({
    sectionId: z.string(),
    sourceUnitId: z.string(),
    eventDate: z.string(),
    themeId: z.string().default(""),
    change: z.enum(["minor", "major"]).default("minor"),
    changeNote: z.object({ en: z.string(), zh: z.string() }).default(noNote),
    en: keptTextShape,
    zh: keptTextShape,
  }),
});

/** The id of a row as an address or a form gives it. */
export const rowId = z.coerce.number("invalid").int("invalid").min(1, "choose_one").max(2_147_483_647, "invalid");

const withFieldsOf = (posted: unknown) => {
  const given = z.record(z.string(), z.string()).parse(posted);
  return { ...given, draft: postedFields(given) };
};

export const creating = z.preprocess(
  withFieldsOf,
  z.object({ sectionId: rowId, draft: fields.transform(draftOf), key: z.uuid().optional() }),
);

/** Where a browser keeps someone's unsaved text of a report. */
export function placeOf(actor: { accountId: number | null }, report: number | "new"): string {
  return `report:${actor.accountId}:${report}`;
}
