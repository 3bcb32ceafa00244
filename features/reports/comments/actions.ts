"use server";

import { refresh } from "next/cache";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { beginThread } from "./mutations/begin-thread";
import { deleteComment } from "./mutations/delete-comment";
import { editComment } from "./mutations/edit-comment";
import { reply } from "./mutations/reply";
import { settleThread } from "./mutations/settle-thread";
import { beginning, type CommentRefusal, deleting, editing, replying, settling } from "./thread";

export type CommentAnswer = { ok: true } | NotDone<CommentRefusal> | null;

/** Begins a thread about a passage. */
export async function beginThreadAction(_before: CommentAnswer, form: FormData): Promise<CommentAnswer> {
  const answer = await handOver(form, beginning, () => whoActs(), beginThread);
  if (answer.ok) refresh();
  return answer;
}

/** Says something in a thread. */
export async function replyAction(_before: CommentAnswer, form: FormData): Promise<CommentAnswer> {
  const answer = await handOver(form, replying, () => whoActs(), reply);
  if (answer.ok) refresh();
  return answer;
}

/** Changes one's own comment. */
export async function editCommentAction(_before: CommentAnswer, form: FormData): Promise<CommentAnswer> {
  const answer = await handOver(form, editing, () => whoActs(), editComment);
  if (answer.ok) refresh();
  return answer;
}

/** Deletes one's own comment, or puts it back. */
export async function deleteCommentAction(_before: CommentAnswer, form: FormData): Promise<CommentAnswer> {
  const answer = await handOver(form, deleting, () => whoActs(), deleteComment);
  if (answer.ok) refresh();
  return answer;
}

/** Resolves, accepts or refuses a thread, or opens it again. */
export async function settleThreadAction(_before: CommentAnswer, form: FormData): Promise<CommentAnswer> {
  const answer = await handOver(form, settling, () => whoActs(), settleThread);
  if (answer.ok) refresh();
  return answer;
}
