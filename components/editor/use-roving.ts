"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop of Tab for all buttons of a toolbar; arrows, Home and End go from one to the next. */
export function useRoving(toolbar: RefObject<HTMLElement | null>) {
  const last = useRef<Element | null>(null);
  const buttons = () => [...(toolbar.current?.querySelectorAll<HTMLButtonElement>("button:not(:disabled)") ?? [])];

  function settle(): void {
    const all = buttons();
    const stop = all.find((button) => button === last.current) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  }

  // After every change: buttons come, go and are disabled.
  useLayoutEffect(settle);

  return {
    onFocus(event: FocusEvent) {
      last.current = event.target;
      settle();
    },
    onKeyDown(event: KeyboardEvent) {
      const all = buttons();
      const at = all.findIndex((button) => button.matches(":focus"));
      const step = steps[event.key];
      const to = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : step ? at + step : null;
      if (to === null || at < 0) return;
      event.preventDefault();
      all.at(to % all.length)?.focus();
    },
  };
}
