"use client";

import { createContext, type ReactNode, useContext, useState } from "react";

type Unsaved = { unsaved: boolean; setUnsaved: (unsaved: boolean) => void };

const UnsavedContext = createContext<Unsaved>({ unsaved: false, setUnsaved: () => undefined });

/** Whether the page's form holds something that is not saved: what stands beside the form asks. */
export function useUnsaved(): Unsaved {
  return useContext(UnsavedContext);
}

export function UnsavedProvider({ children }: { children: ReactNode }) {
  const [unsaved, setUnsaved] = useState(false);
  return <UnsavedContext value={{ unsaved, setUnsaved }}>{children}</UnsavedContext>;
}
