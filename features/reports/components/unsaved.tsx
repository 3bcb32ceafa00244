"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

const Unsaved = createContext<{ unsaved: boolean; tell: (unsaved: boolean) => void }>({
  unsaved: false,
  tell: () => undefined,
});

/** Lets the steps of a report know whether its form holds something that is not saved. */
export function UnsavedProvider({ children }: { children: ReactNode }) {
  const [unsaved, tell] = useState(false);
  const value = useMemo(() => ({ unsaved, tell }), [unsaved]);
  return <Unsaved value={value}>{children}</Unsaved>;
}

export function useUnsaved() {
  return useContext(Unsaved);
}
