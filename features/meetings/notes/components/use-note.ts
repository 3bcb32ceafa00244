"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { forgetText, keepText, keptText } from "@/components/form/kept-text";
import { type NoteAnswer, saveNoteAction } from "../actions";
import { bothOf, differing } from "../merge";
import { emptyNote, type NoteField, type NoteText } from "../note";

const pauseMs = 1200;
const againMs = 10_000;
/** What goes away by itself, so that it is tried again. */
const passing = ["unreachable", "unavailable"];
const text = z.object({ heardEn: z.string(), heardZh: z.string(), discussedEn: z.string(), discussedZh: z.string() });
const kept = z.object({ base: z.object({ version: z.number(), text }), text });

export type SavedNote = { version: number; text: NoteText; writtenBy: string | null };
type Base = { version: number; text: NoteText };
type Saving = { state: "saved" | "typed" | "saving" | "failed"; reasons: readonly string[] };
type Note = { base: Base; typed: NoteText; theirs: SavedNote | null };

const isSame = (one: NoteText, other: NoteText) => differing(one, other).length === 0;

/**
 * One note as it is typed: kept in this browser at once and saved by itself a moment later, over the version it was
 * begun from. Where somebody else saved meanwhile both texts are held until it is said what to do.
 */
export function useNote(itemId: number, saved: SavedNote | null) {
  const place = `meeting-note:${itemId}`;
  const start: Base = saved ?? { version: 0, text: emptyNote };
  const [note, setNote] = useState<Note>({ base: start, typed: start.text, theirs: null });
  const [saving, setSaving] = useState<Saving>({ state: "saved", reasons: [] });
  const now = useRef(note);
  const busy = useRef(false);
  const timer = useRef<number>(undefined);

  const change = useCallback((next: Partial<Note>) => {
    now.current = { ...now.current, ...next };
    setNote(now.current);
  }, []);

  const save = useCallback(async () => {
    window.clearTimeout(timer.current);
    const { base, typed, theirs } = now.current;
    if (busy.current || theirs || isSame(typed, base.text)) return;
    busy.current = true;
    setSaving({ state: "saving", reasons: [] });
    const form = new FormData();
    for (const [name, value] of Object.entries({ itemId, startedFrom: base.version, ...typed })) {
      form.set(name, String(value));
    }
    const answer = await saveNoteAction(null, form).catch((): NoteAnswer => null);
    busy.current = false;
    if (answer?.ok) {
      change({ base: { version: answer.version, text: typed } });
      if (isSame(now.current.typed, typed)) {
        forgetText(place);
        return setSaving({ state: "saved", reasons: [] });
      }
      keepText(place, { base: now.current.base, text: now.current.typed });
      return save();
    }
    if (answer && "theirs" in answer) change({ theirs: answer.theirs });
    const reasons: readonly string[] = answer?.reasons ?? ["unreachable"];
    setSaving({ state: "failed", reasons });
    if (reasons.some((reason) => passing.includes(reason))) timer.current = window.setTimeout(save, againMs);
  }, [itemId, place, change]);

  const soon = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, pauseMs);
  }, [save]);

  useEffect(() => {
    const found = kept.safeParse(keptText(place));
    if (found.success && !isSame(found.data.text, now.current.base.text)) {
      const { base, text: typed } = found.data;
      const { version, text: newest } = now.current.base;
      const theirs = base.version === version ? null : { version, text: newest, writtenBy: null };
      change(theirs ? { base, typed, theirs } : { typed });
      setSaving({ state: theirs ? "failed" : "typed", reasons: theirs ? ["newer_version"] : [] });
      soon();
    }
    window.addEventListener("online", save);
    return () => {
      window.clearTimeout(timer.current);
      window.removeEventListener("online", save);
    };
  }, [place, change, save, soon]);

  useEffect(() => {
    const { base, typed, theirs } = now.current;
    const isClean = !theirs && !busy.current && isSame(typed, base.text);
    if (saved && saved.version > base.version && isClean) change({ base: saved, typed: saved.text });
  }, [saved, change]);

  function type(field: NoteField, value: string): void {
    change({ typed: { ...now.current.typed, [field]: value } });
    keepText(place, { base: now.current.base, text: now.current.typed });
    if (!now.current.theirs) setSaving({ state: "typed", reasons: [] });
    soon();
  }

  function settle(way: "mine" | "theirs" | "both"): void {
    const { base, typed: mine, theirs } = now.current;
    if (!theirs) return;
    const typed = { mine, theirs: theirs.text, both: bothOf(base.text, mine, theirs.text) }[way];
    change({ base: { version: theirs.version, text: theirs.text }, typed, theirs: null });
    if (isSame(typed, theirs.text)) {
      forgetText(place);
      setSaving({ state: "saved", reasons: [] });
      return;
    }
    keepText(place, { base: now.current.base, text: typed });
    save();
  }

  return { ...note, saving, type, settle, save };
}
