"use client";

import { type Dispatch, useEffect } from "react";
import { forgetText, keepText, keptText } from "@/components/form/kept-text";
import { keptFrom } from "../form/kept";
import { type FormEvent, type FormState, isUnsaved } from "../form/state";

/** Keeps in the browser what is typed until it is saved, puts it back when the form opens again, and warns on leaving. */
export function useKeptSheet(place: string, state: FormState, dispatch: Dispatch<FormEvent>): boolean {
  const { ready, sheet, base, version } = state;
  const unsaved = ready && isUnsaved(state);

  useEffect(() => dispatch({ type: "opened", kept: keptFrom(keptText(place)) }), [place, dispatch]);

  useEffect(() => {
    if (!ready) return;
    if (unsaved) keepText(place, { sheet, base, version, at: new Date().toISOString() });
    else forgetText(place);
  }, [place, ready, unsaved, sheet, base, version]);

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);

  return unsaved;
}
