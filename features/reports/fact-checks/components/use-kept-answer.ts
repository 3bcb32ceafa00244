"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { forgetText, keepText, keptText } from "@/components/form/kept-text";

const pauseMs = 250;
const keptFields = z.record(z.string(), z.string());

/**
 * What a form starts from, and a copy of what is typed into it kept in this browser at `place` until it is saved. A
 * new `edition` begins the fields anew.
 */
export function useKeptAnswer(place: string, saved: Record<string, string>) {
  const [start, setStart] = useState({ edition: 0, values: saved });
  const timer = useRef<number>(undefined);

  useEffect(() => {
    const kept = keptFields.safeParse(keptText(place));
    if (kept.success) setStart({ edition: 1, values: kept.data });
    return () => window.clearTimeout(timer.current);
  }, [place]);

  return {
    ...start,
    restored: start.edition > 0,
    keep(event: FormEvent<HTMLFormElement>) {
      const form = event.currentTarget;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        const fields = [...new FormData(form)].filter(([name]) => /^(?:verdict-|words-|overall$)/.test(name));
        keepText(place, Object.fromEntries(fields));
      }, pauseMs);
    },
    forget() {
      window.clearTimeout(timer.current);
      forgetText(place);
    },
  };
}
