"use client";

import { useEffect, useRef, useState } from "react";
import { forgetText, keepText, keptText } from "@/components/form/kept-text";
import { keptWriting, type Writing } from "../writing";

const pauseMs = 250;

/**
 * The text of a form while it is written: what it holds, whether that is saved, and a copy kept in this browser at
 * `place` until it is. `from` is the version the writing started from; a new `edition` begins the editors anew.
 */
export function useWriting(place: string, first: () => Writing, startedFrom: number) {
  const [saved, setSaved] = useState(first);
  const [writing, setWriting] = useState(saved);
  const [from, setFrom] = useState(startedFrom);
  const [edition, setEdition] = useState(0);
  const [restored, setRestored] = useState(false);
  const unsaved = writing !== saved;
  // What is saved by now, known before the form is drawn anew: the timer below may fire in between.
  const savedByNow = useRef(saved);

  function begin(text: Writing) {
    setWriting(text);
    setEdition((number) => number + 1);
    setRestored(false);
  }

  useEffect(() => {
    const kept = keptWriting.safeParse(keptText(place));
    if (!kept.success) return;
    setWriting(kept.data.writing);
    setFrom(kept.data.from);
    setEdition((number) => number + 1);
    setRestored(true);
  }, [place]);

  useEffect(() => {
    if (!unsaved) return;
    const timer = setTimeout(() => {
      if (savedByNow.current !== writing) keepText(place, { from, writing });
    }, pauseMs);
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("beforeunload", warn);
    };
  }, [place, unsaved, from, writing]);

  return {
    writing,
    from,
    edition,
    unsaved,
    restored,
    change: (part: Partial<Writing>) => setWriting((before) => ({ ...before, ...part })),
    /** Notes that a text was saved; what was typed while it was sent stays unsaved. */
    markSaved(text: Writing, version: number) {
      savedByNow.current = text;
      setSaved(text);
      setFrom(version);
      setRestored(false);
      forgetText(place);
    },
    /** Takes a text that is saved already in place of what the form holds. */
    replace(text: Writing, version: number) {
      savedByNow.current = text;
      setSaved(text);
      setFrom(version);
      forgetText(place);
      begin(text);
    },
    putBack: begin,
  };
}
