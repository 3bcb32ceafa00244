"use client";

import { useEffect, useState } from "react";
import { CommentPanel } from "../comments/components/comment-panel";
import type { ShownThread } from "../comments/components/one-thread";
import type { Named } from "../comments/mentions";
import type { Language } from "../language";

type Props = {
  reportId: number;
  language: Language;
  threads: readonly ShownThread[];
  staff: readonly Named[];
  accountId: number | null;
};

const longestQuote = 1000;

/** The comments of a text that is read: what is selected in it can be remarked on, and the text stays as it is. */
export function CommentsOfReading({ reportId, language, threads, staff, accountId }: Props) {
  const [quote, setQuote] = useState<string | null>(null);
  useEffect(() => {
    function look() {
      const selection = document.getSelection();
      const inText = selection?.anchorNode?.parentElement?.closest(".report-body") != null;
      const words = selection?.toString().trim() ?? "";
      // Whoever goes on to write about it loses the selection; the passage stays chosen.
      if (inText && words !== "") setQuote(words.slice(0, longestQuote));
    }
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  return (
    <CommentPanel
      reportId={reportId}
      language={language}
      threads={threads}
      staff={staff}
      marked={[]}
      me={{ accountId, mayAccept: false }}
      selection={quote ? { language, field: "body", quote } : null}
      onBegin={() => setQuote(null)}
      onShow={() => undefined}
      onAccept={() => undefined}
      onSettled={() => undefined}
    />
  );
}
