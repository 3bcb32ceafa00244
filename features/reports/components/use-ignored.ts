"use client";

import { useEffect, useState } from "react";
import { keepText, keptText } from "@/components/form/kept-text";

/** The findings somebody wants to read no more in a report; this browser remembers them. */
export function useIgnored(place: string): [string[], (ids: string[]) => void] {
  const [ignored, setIgnored] = useState<string[]>([]);
  const name = `${place}:ignored`;
  useEffect(() => {
    const kept = keptText(name);
    if (Array.isArray(kept)) setIgnored(kept.filter((id): id is string => typeof id === "string"));
  }, [name]);
  function ignore(ids: string[]): void {
    setIgnored(ids);
    keepText(name, ids);
  }
  return [ignored, ignore];
}
