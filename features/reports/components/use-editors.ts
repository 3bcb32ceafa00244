"use client";

import type { Editor } from "@tiptap/react";
import { useCallback, useRef, useState } from "react";
import { factsLook, holdAgainst } from "../facts/components/facts-look";
import type { ShownAgainst } from "../facts/told";
import type { Language } from "../language";

export type Selection = { language: Language; quote: string; from: number; to: number };

// Longer passages than this are no passages to remark on.
const longestQuote = 1000;

/** The editors of both languages, for what stands beside them: the passage that is selected, and ways to change it. */
export function useEditors() {
  const editors = useRef<Partial<Record<Language, Editor>>>({});
  const against = useRef<Partial<Record<Language, ShownAgainst>>>({});
  const [selection, setSelection] = useState<Selection | null>(null);
  const [sentence, setSentence] = useState<{ language: Language; key: string } | null>(null);

  const hold = useCallback((language: Language, editor: Editor | null) => {
    if (!editor) {
      delete editors.current[language];
      return;
    }
    editors.current[language] = editor;
    editor.registerPlugin(factsLook());
    const held = against.current[language];
    if (held) holdAgainst(editor.view, held);
    editor.on("selectionUpdate", () => {
      const key = String(editor.getAttributes("sentence").key ?? "");
      setSentence((now) =>
        now?.language === language && now.key === key ? now : key === "" ? null : { language, key },
      );
      const { from, to } = editor.state.selection;
      const quote = editor.state.doc.textBetween(from, to, "\n").trim();
      setSelection(quote && quote.length <= longestQuote ? { language, quote, from, to } : null);
    });
  }, []);

  const showAgainst = useCallback((language: Language, shown: ShownAgainst) => {
    against.current[language] = shown;
    const editor = editors.current[language];
    if (editor) holdAgainst(editor.view, shown);
  }, []);

  return {
    hold,
    selection,
    /** The composed sentence in which the cursor stands. */
    sentence,
    /** Shows in the editor of a language, now and whenever it begins anew, how its bound words stand to the record. */
    showAgainst,
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
    /** Puts words into a text after its cursor, parted by a space in English; between two blocks as a paragraph. */
    insert(language: Language, words: object[]) {
      const editor = editors.current[language];
      if (!editor) return;
      const { doc, selection: at } = editor.state;
      const place = doc.resolve(at.to);
      const beside = (from: number, to: number) => doc.textBetween(Math.max(0, from), Math.min(to, doc.content.size));
      const space = (isNeeded: boolean) => (language === "en" && isNeeded ? [{ type: "text", text: " " }] : []);
      const before = space(/[^\s(“]/.test(beside(at.to - 1, at.to)));
      const line = [...before, ...words, ...space(/[\p{L}\p{N}]/u.test(beside(at.to, at.to + 1)))];
      const content = place.parent.inlineContent ? line : { type: "paragraph", content: words };
      editor.chain().focus().insertContentAt(at.to, content).scrollIntoView().run();
    },
  };
}

export type Editors = ReturnType<typeof useEditors>;
