"use client";

import type { Editor } from "@tiptap/react";
import { useCallback, useRef, useState } from "react";
import type { Language } from "../language";

export type Selection = { language: Language; quote: string; from: number; to: number };

// Longer passages than this are no passages to remark on.
const longestQuote = 1000;

/** The editors of both languages, for what stands beside them: the passage that is selected, and ways to change it. */
export function useEditors() {
  const editors = useRef<Partial<Record<Language, Editor>>>({});
  const [selection, setSelection] = useState<Selection | null>(null);

  const hold = useCallback((language: Language, editor: Editor | null) => {
    if (!editor) {
      delete editors.current[language];
      return;
    }
    editors.current[language] = editor;
    editor.on("selectionUpdate", () => {
      const { from, to } = editor.state.selection;
      const quote = editor.state.doc.textBetween(from, to, "\n").trim();
      setSelection(quote && quote.length <= longestQuote ? { language, quote, from, to } : null);
    });
  }, []);

  return {
    hold,
    selection,
    clear: () => setSelection(null),
    /** Puts the mark of a thread on the passage that was selected. */
    mark({ language, from, to }: Selection, thread: string) {
      editors.current[language]?.chain().setTextSelection({ from, to }).setMark("comment", { thread }).run();
    },
    /** Leads to a place in a text. */
    show(language: Language, place: { from: number; to: number }) {
      editors.current[language]?.chain().focus().setTextSelection(place).scrollIntoView().run();
    },
    /** Leads to the passage that bears a thread's mark; false when none does. */
    showThread(language: Language, thread: string): boolean {
      const editor = editors.current[language];
      let found: { from: number; to: number } | null = null;
      editor?.state.doc.descendants((node, position) => {
        const marked = node.marks.some(({ type, attrs }) => type.name === "comment" && attrs.thread === thread);
        if (marked && !found) found = { from: position, to: position + node.nodeSize };
      });
      if (found) editor?.chain().focus().setTextSelection(found).scrollIntoView().run();
      return found !== null;
    },
    /** Puts another body into an editor; it says nothing of it itself. */
    put(language: Language, body: object) {
      editors.current[language]?.commands.setContent(body, { emitUpdate: false });
    },
  };
}

export type Editors = ReturnType<typeof useEditors>;
