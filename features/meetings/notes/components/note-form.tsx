"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { saveNoteAction } from "../actions";
import { noteFields } from "../note";
import { NoteRace } from "./note-race";
import { type SavedNote, useNote } from "./use-note";

type Props = { itemId: number; saved: SavedNote | null };

/** What is heard and discussed under one item, in both languages; it saves by itself, and without script by its button. */
export function NoteForm({ itemId, saved }: Props) {
  const t = useTranslations("meetingNotes");
  const [served, formAction] = useActionState(saveNoteAction, null);
  const { base, typed, theirs, saving, type, settle, save } = useNote(itemId, saved);
  const race = theirs ?? (served && "theirs" in served ? served.theirs : null);
  const reasons = served && !served.ok && saving.state === "saved" ? served.reasons : saving.reasons;

  function submit(event: FormEvent) {
    event.preventDefault();
    save();
  }

  return (
    <form action={formAction} onSubmit={submit} data-saving={saving.state} className="mt-3">
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="startedFrom" value={base.version} />
      {race && <NoteRace mine={typed} theirs={race} settle={settle} />}
      <div className="grid gap-3 sm:grid-cols-2">
        {noteFields.map((field) => (
          <Field key={field} id={`${field}-${itemId}`} label={t(`field.${field}`)}>
            <textarea
              id={`${field}-${itemId}`}
              name={field}
              rows={3}
              maxLength={20_000}
              lang={field.endsWith("Zh") ? "zh-CN" : "en-GB"}
              value={typed[field]}
              onChange={(event) => type(field, event.target.value)}
              onBlur={save}
              className={`${inputLook} field-sizing-content min-h-20`}
            />
          </Field>
        ))}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <Button type="submit" look="quiet" disabled={race !== null}>
          {t("save")}
        </Button>
        <p role="status" className={saving.state === "failed" ? "text-warning" : "text-muted"}>
          {reasons.length === 0
            ? t(`saving.${base.version === 0 && saving.state === "saved" ? "empty" : saving.state}`)
            : reasons.map((reason) => t(t.has(`reason.${reason}`) ? `reason.${reason}` : "reason.unavailable"))}
        </p>
      </div>
    </form>
  );
}
