"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { forgetText, keepText, keptText } from "@/components/form/kept-text";
import type { Draft } from "../draft";
import { changedFields, keptWriting } from "../writing";
import { createAutosaver } from "./autosaver";
import { sendWriting } from "./send-writing";

type Options = {
  place: string;
  accountId: number;
  report: { id: number; version: number; revision: number; draft: Draft };
  /** Told after a text was saved as another version than before. */
  onVersion: () => void;
};

const keepMs = 250;

/** The text of a report while it is written, saving itself; see `createAutosaver`. */
export function useAutosave({ place, accountId, report, onVersion }: Options) {
  const told = useRef(onVersion);
  useEffect(() => {
    told.current = onVersion;
  }, [onVersion]);
  const [{ saver, subscribe }] = useState(() => {
    const hearing = new Set<() => void>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const made = createAutosaver({
      report,
      send: (content) => sendWriting(report.id, { accountId, ...content }),
      store(kept) {
        clearTimeout(timer);
        // A long text is not written down at every letter.
        if (kept) timer = setTimeout(() => keepText(place, kept), keepMs);
        else forgetText(place);
      },
      onChange: () => {
        for (const hear of hearing) hear();
      },
      onVersion: () => told.current(),
    });
    const listen = (hear: () => void) => {
      hearing.add(hear);
      return () => hearing.delete(hear);
    };
    return { saver: made, subscribe: listen };
  });
  const standing = useSyncExternalStore(subscribe, saver.read, saver.read);

  useEffect(() => {
    const kept = keptWriting.safeParse(keptText(place));
    if (kept.success) saver.putBack(kept.data);
  }, [place, saver]);

  useEffect(() => {
    const back = () => void saver.goOn();
    window.addEventListener("online", back);
    return () => {
      window.removeEventListener("online", back);
      saver.stop();
    };
  }, [saver]);

  const own = changedFields(standing.saved, standing.writing);
  const unsaved = own.length > 0;
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);

  return { ...standing, own, unsaved, saver };
}
