"use client";

import type { EditorView } from "@tiptap/pm/view";
import type { Editor } from "@tiptap/react";
import { type RefObject, useMemo, useState } from "react";
import { cleanPaste } from "./paste/clean";
import { isTooLong, picturesIn } from "./pasted";
import { useDroppedPictures } from "./use-dropped-pictures";

/** What is said of the last paste: it was too long, so many pictures were left out, files of other kinds were. */
export type PasteNews = { tooLong: boolean; left: number; notPictures: boolean };

const noNews: PasteNews = { tooLong: false, left: 0, notPictures: false };

/** How an editor takes what is pasted and dropped, and what there is to say of it. */
export function usePasting(editor: RefObject<Editor | null>, pictures: string | undefined) {
  const [news, setNews] = useState(noNews);
  const dropped = useDroppedPictures(pictures);
  const { add } = dropped;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `add` is made anew each time, but knows only the address
  const handlers = useMemo(() => {
    const take = (files: File[], at: number) => {
      if (!pictures || files.length === 0 || !editor.current) return false;
      void add(editor.current, files, at);
      return true;
    };
    const refuse = (event: Event, data: DataTransfer | null) => {
      const tooLong = isTooLong(data);
      if (tooLong) event.preventDefault();
      setNews({ ...noNews, tooLong });
      return tooLong;
    };
    return {
      handleDOMEvents: {
        paste: (_: EditorView, event: ClipboardEvent) => refuse(event, event.clipboardData),
        drop: (_: EditorView, event: DragEvent) => refuse(event, event.dataTransfer),
      },
      transformPastedHTML(html: string) {
        const cleaned = cleanPaste(html);
        setNews({ ...noNews, left: cleaned.pictures });
        return cleaned.html;
      },
      handlePaste: (view: EditorView, event: ClipboardEvent) =>
        take(picturesIn(event.clipboardData), view.state.selection.to),
      handleDrop(view: EditorView, event: DragEvent) {
        const files = event.dataTransfer?.files.length ?? 0;
        if (files === 0) return false;
        // Left to itself, the browser would leave the page for the file.
        event.preventDefault();
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to;
        if (!take(picturesIn(event.dataTransfer), at)) setNews({ ...noNews, notPictures: true });
        return true;
      },
    };
  }, [pictures, editor]);

  return { news, dropped, handlers };
}
