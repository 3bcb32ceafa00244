"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page's script is at work; until then a form that needs it keeps its button off. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
