"use client";

import { type Dispatch, useEffect } from "react";
import { keptFrom } from "../form/kept";
import { type FormEvent, type FormState, isUnsaved, type Kept } from "../form/state";

/** Everything this browser keeps of what was typed and not saved begins so. */
const prefix = "portal:typed:";

function read(key: string): Kept | null {
  try {
    return keptFrom(window.localStorage.getItem(prefix + key));
  } catch {
    return null;
  }
}

function keep(key: string, kept: Kept | null): void {
  try {
    if (kept) window.localStorage.setItem(prefix + key, JSON.stringify(kept));
    else window.localStorage.removeItem(prefix + key);
  } catch {
    // A browser that keeps nothing still has the text on the screen.
  }
}

/** Keeps in the browser what is typed until it is saved, puts it back when the form opens again, and warns on leaving. */
export function useKeptText(key: string, state: FormState, dispatch: Dispatch<FormEvent>): boolean {
  const { ready, sheet, base, version } = state;
  const unsaved = ready && isUnsaved(state);

  useEffect(() => dispatch({ type: "opened", kept: read(key) }), [key, dispatch]);

  useEffect(() => {
    if (ready) keep(key, unsaved ? { sheet, base, version, at: new Date().toISOString() } : null);
  }, [key, ready, unsaved, sheet, base, version]);

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);

  return unsaved;
}
