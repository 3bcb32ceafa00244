"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { type CommentAnswer, editCommentAction, replyAction } from "../actions";
import type { Named } from "../mentions";
import { newId } from "../new-id";
import { longest } from "../thread";
import { MentionField } from "./mention-field";
import { Refusals } from "./refusals";

type Props = {
  staff: readonly Named[];
  /** The thread to be answered, or the comment to be changed. */
  to: { threadId: string } | { commentId: string; words: string };
  onDone: () => void;
  /** What stands beside the button. */
  children?: ReactNode;
};

/** A reply, or one's own comment being changed; what was typed stays until it is kept. */
export function CommentForm({ staff, to, onDone, children }: Props) {
  const t = useTranslations("comments");
  const isReply = "threadId" in to;
  const [commentId] = useState(() => (isReply ? newId() : to.commentId));
  const { answer, pending, form } = useAnswer<CommentAnswer>({
    action: isReply ? replyAction : editCommentAction,
    unreached: notReached,
    after: (given) => given?.ok && onDone(),
  });
  const code = answer && !answer.ok ? answer.errors.words : undefined;
  const error = code && t(`error.${code === "missing" ? "missing" : "too_long"}`, { count: longest.words });
  return (
    <form {...form} noValidate className="mt-2 grid gap-2">
      {isReply && <input type="hidden" name="threadId" value={to.threadId} />}
      <input type="hidden" name="commentId" value={commentId} />
      <MentionField label={t("words")} name="words" staff={staff} initial={isReply ? "" : to.words} error={error} />
      {!error && <Refusals answer={answer} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={pending}>
          {pending ? t("sending") : t(isReply ? "reply" : "saveEdit")}
        </Button>
        {children}
      </div>
    </form>
  );
}
