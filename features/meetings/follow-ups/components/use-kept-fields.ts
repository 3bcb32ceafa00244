"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { forgetText, keepText, keptText } from "@/components/form/kept-text";

const pauseMs = 250;
const keptFields = z.record(z.string(), z.string());

/**
 * A copy of what is typed into a form kept in this browser at `place` until the step is taken; a new `edition` begins
 * the fields anew with what was kept.
 */
export function useKeptFields(place: string, names: readonly string[]) {
  const [start, setStart] = useState<{ edition: number; values: Record<string, string> }>({ edition: 0, values: {} });
  const timer = useRef<number>(undefined);

  useEffect(() => {
    const kept = keptFields.safeParse(keptText(place));
    if (kept.success) setStart({ edition: 1, values: kept.data });
    return () => window.clearTimeout(timer.current);
  }, [place]);

  return {
    ...start,
    keep(event: FormEvent<HTMLFormElement>) {
      const form = event.currentTarget;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        const fields = names.map((name) => [name, String(new FormData(form).get(name) ?? "")]);
        keepText(place, Object.fromEntries(fields));
      }, pauseMs);
    },
    forget() {
      window.clearTimeout(timer.current);
      forgetText(place);
      setStart(({ edition }) => ({ edition: edition + 1, values: {} }));
    },
  };
}
