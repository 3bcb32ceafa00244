"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Locale } from "@/i18n/routing";
import type { Named } from "../mentions";
import { inOrder } from "../order";
import type { ThreadState } from "../thread";
import { BeginForm, type Selected } from "./begin-form";
import { OneThread, type ShownThread } from "./one-thread";

type Props = {
  reportId: number;
  /** The language that is being written: its threads are shown. */
  language: Locale;
  threads: readonly ShownThread[];
  staff: readonly Named[];
  /** The ids of the threads marked in the body, in the order of the text. */
  marked: readonly string[];
  /** Who looks at it, and whether she may change the text by accepting. */
  me: { accountId: number | null; mayAccept: boolean };
  /** The passage that is selected in the text now. */
  selection: Selected | null;
  /** Puts the mark on the passage, once the thread is kept. */
  onBegin: (threadId: string) => void;
  /** Leads to the passage in the text. */
  onShow: (threadId: string) => void;
  /** Puts the suggested words into the text. */
  onAccept: (thread: ShownThread) => void;
  /** Told after every step; `thread.state` is the new one. */
  onSettled: (thread: ShownThread) => void;
};

/** What editors say about passages, in the order of the text, and the form to begin with one that is selected. */
export function CommentPanel({ reportId, language, threads, staff, marked, me, selection, ...tell }: Props) {
  const t = useTranslations("comments");
  const [shown, setShown] = useState<"open" | "settled">("open");
  const ours = inOrder(
    threads.filter((thread) => thread.language === language),
    marked,
  );
  const of = (which: "open" | "settled") => ours.filter(({ state }) => (state === "open") === (which === "open"));
  const settled = (thread: ShownThread, state: ThreadState) => {
    if (state === "accepted") tell.onAccept(thread);
    tell.onSettled({ ...thread, state });
  };
  return (
    <section aria-label={t("title")} className="grid min-w-0 content-start gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-hairline border-b pb-1">
        <h2 className="font-sans text-muted text-sm">{t("title")}</h2>
        <fieldset className="flex gap-4 text-sm">
          <legend className="sr-only">{t("show.label")}</legend>
          {(["open", "settled"] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={shown === one}
              onClick={() => setShown(one)}
              className="cursor-pointer py-0.5 aria-pressed:font-semibold aria-pressed:text-accent aria-pressed:underline"
            >
              {t(`show.${one}`)} <span className="font-normal tabular-nums">{of(one).length}</span>
            </button>
          ))}
        </fieldset>
      </div>
      {selection && (
        <BeginForm
          key={`${selection.language} ${selection.field} ${selection.quote}`}
          reportId={reportId}
          selection={selection}
          staff={staff}
          onBegin={tell.onBegin}
        />
      )}
      {of(shown).length === 0 ? (
        !selection && <p className="text-muted text-sm">{t(shown === "open" ? "empty" : "noneSettled")}</p>
      ) : (
        <ul>
          {of(shown).map((thread) => (
            <OneThread key={thread.id} thread={thread} me={me} staff={staff} onShow={tell.onShow} onSettled={settled} />
          ))}
        </ul>
      )}
    </section>
  );
}
