"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { deleteCommentAction } from "../actions";
import type { Named } from "../mentions";
import { CommentForm } from "./comment-form";
import { OneButton } from "./one-button";

export type ShownComment = {
  id: string;
  authorId: number;
  author: string;
  words: string;
  at: Date;
  editedAt: Date | null;
  deleted: boolean;
};

type Props = { comment: ShownComment; mine: boolean; staff: readonly Named[] };

/** What someone said in a thread; her own words she can change, delete and put back. */
export function OneComment({ comment, mine, staff }: Props) {
  const t = useTranslations("comments");
  const locale = useLocale() as Locale;
  const [editing, setEditing] = useState(false);
  const { id, words, deleted } = comment;
  const removal = { action: deleteCommentAction, fields: { commentId: id, deleted: deleted ? "no" : "yes" } };
  return (
    <li className="mt-2 text-sm">
      <p className="text-muted tabular-nums">
        <span className="text-ink">{comment.author}</span> · {shortMoment(comment.at, locale)}
        {comment.editedAt && ` · ${t("edited")}`}
      </p>
      {deleted ? (
        <p className="text-muted">{t("deleted")}</p>
      ) : (
        !editing && (
          <p dir="auto" className="whitespace-pre-line break-words">
            {words}
          </p>
        )
      )}
      {editing && !deleted && (
        <CommentForm staff={staff} to={{ commentId: id, words }} onDone={() => setEditing(false)}>
          <Button look="quiet" onClick={() => setEditing(false)}>
            {t("cancel")}
          </Button>
        </CommentForm>
      )}
      {mine && !editing && (
        <div className="-mx-2 flex flex-wrap">
          {!deleted && (
            <Button look="quiet" onClick={() => setEditing(true)}>
              {t("edit")}
            </Button>
          )}
          <OneButton key={String(deleted)} {...removal} label={t(deleted ? "putBack" : "delete")} />
        </div>
      )}
    </li>
  );
}
