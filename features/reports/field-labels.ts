import type { FieldName } from "./draft";

/** The key of the words that name a field, below `reports`. */
export const fieldLabels = {
  sourceUnitId: "form.source",
  eventDate: "form.eventDate",
  themeId: "form.theme",
  change: "form.change",
  "changeNote.en": "form.en.note",
  "changeNote.zh": "form.zh.note",
  "en.title": "form.en.title",
  "en.summary": "form.en.summary",
  "en.body": "form.en.body",
  "zh.title": "form.zh.title",
  "zh.summary": "form.zh.summary",
  "zh.body": "form.zh.body",
} as const satisfies Record<FieldName, string>;
