"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { shortMoment } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { settleThreadAction } from "../actions";
import type { Named } from "../mentions";
import { type ThreadField, type ThreadKind, type ThreadState, waysOn } from "../thread";
import { CommentForm } from "./comment-form";
import { OneButton } from "./one-button";
import { OneComment, type ShownComment } from "./one-comment";

export type ShownThread = {
  id: string;
  language: Locale;
  field: ThreadField;
  quote: string;
  kind: ThreadKind;
  suggested: string;
  state: ThreadState;
  begunBy: string;
  begunAt: Date;
  settledBy: string | null;
  settledAt: Date | null;
  comments: ShownComment[];
};

type Props = {
  thread: ShownThread;
  me: { accountId: number | null; mayAccept: boolean };
  staff: readonly Named[];
  onShow: (threadId: string) => void;
  onSettled: (thread: ShownThread, state: ThreadState) => void;
};

const words = { open: "reopen", resolved: "resolve", accepted: "accept", refused: "refuse" } as const;

/** A thread with its passage, what was said, and what can become of it. */
export function OneThread({ thread, me, staff, onShow, onSettled }: Props) {
  const t = useTranslations("comments");
  const locale = useLocale() as Locale;
  const [replies, setReplies] = useState(0);
  const { id, quote, kind, suggested, state } = thread;
  const lang = languageTag[thread.language];
  const ways = waysOn(thread).filter((to) => to !== "accepted" || me.mayAccept);
  return (
    <li className="border-hairline border-b py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-muted text-sm">
        <span>{t(`field.${thread.field}`)}</span>
        <Button look="quiet" onClick={() => onShow(id)} className="-mx-2">
          {t("find")} <span className="sr-only">{quote.slice(0, 60)}</span>
        </Button>
      </div>
      <blockquote lang={lang} className="line-clamp-4 border-strong-line border-s-2 ps-3 text-sm">
        {kind === "suggestion" ? <del>{quote}</del> : quote}
      </blockquote>
      {kind === "suggestion" && (
        <div className="mt-2 text-sm">
          <p className="text-muted">
            <span className="text-ink">{thread.begunBy}</span> · {shortMoment(thread.begunAt, locale)} · {t("suggests")}
          </p>
          {suggested ? <ins lang={lang}>{suggested}</ins> : <p>{t("takeOut")}</p>}
        </div>
      )}
      <ul>
        {thread.comments.map((comment) => (
          <OneComment key={comment.id} comment={comment} mine={comment.authorId === me.accountId} staff={staff} />
        ))}
      </ul>
      {state !== "open" && thread.settledBy && thread.settledAt && (
        <p className="mt-2 text-muted text-sm tabular-nums">
          {t("settledBy", {
            state: t(`state.${state}`),
            name: thread.settledBy,
            time: shortMoment(thread.settledAt, locale),
          })}
        </p>
      )}
      {state === "open" && (
        <details key={replies} className="mt-2">
          <summary className="cursor-pointer text-sm">{t("reply")}</summary>
          <CommentForm staff={staff} to={{ threadId: id }} onDone={() => setReplies((count) => count + 1)} />
        </details>
      )}
      <div className="-mx-2 flex flex-wrap">
        {ways.map((to) => (
          <OneButton
            key={to}
            action={settleThreadAction}
            fields={{ threadId: id, as: to }}
            label={t(words[to])}
            onDone={() => onSettled(thread, to)}
          />
        ))}
      </div>
    </li>
  );
}
