"use client";

import { useDeferredValue, useEffect, useState } from "react";
import type { Language } from "../../language";
import type { WrittenText } from "../../writing";
import { checkWriting, type OfficeContext, type WritingFound } from "../check-writing";

// Long enough that nothing is checked between two strokes, short enough to be there when someone looks up.
const pause = 350;

/** Does something once the browser has time for it; answers how to call it off. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    work();
    return () => undefined;
  }
  const handle = requestIdleCallback(work, { timeout: 1500 });
  return () => cancelIdleCallback(handle);
}

/** What is found in the text, a moment after the last stroke; null until it was checked for the first time. */
export function useFindings(writing: Record<Language, WrittenText>, context: OfficeContext): WritingFound | null {
  const { en, zh } = useDeferredValue(writing);
  const [found, setFound] = useState<WritingFound | null>(null);
  useEffect(() => {
    let callOff: () => void = () => undefined;
    const timer = setTimeout(() => {
      callOff = whenIdle(() => setFound(checkWriting({ en, zh }, context)));
    }, pause);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [en, zh, context]);
  return found;
}

/** The same words, but only after they stood still for a while: for what is read aloud. */
export function useSettled(words: string, wait = 2500): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), wait);
    return () => clearTimeout(timer);
  }, [words, wait]);
  return settled;
}
