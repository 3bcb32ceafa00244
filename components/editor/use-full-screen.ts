"use client";

import { type RefObject, useEffect, useState } from "react";

/** Lets a box fill the window. Meanwhile nothing behind it can be reached; it goes back by Escape. */
export function useFullScreen(box: RefObject<HTMLElement | null>) {
  const [full, setFull] = useState(false);

  useEffect(() => {
    if (!full || !box.current) return;
    const hidden: HTMLElement[] = [];
    for (let at: HTMLElement | null = box.current; at && at !== document.body; at = at.parentElement) {
      for (const beside of at.parentElement?.children ?? []) {
        if (beside === at || !(beside instanceof HTMLElement) || beside.inert || beside.tagName === "SCRIPT") continue;
        beside.inert = true;
        hidden.push(beside);
      }
    }
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) setFull(false);
    };
    document.documentElement.classList.add("overflow-hidden");
    document.addEventListener("keydown", press);
    return () => {
      for (const one of hidden) one.inert = false;
      document.documentElement.classList.remove("overflow-hidden");
      document.removeEventListener("keydown", press);
    };
  }, [full, box]);

  return { full, toggle: () => setFull((now) => !now) };
}
