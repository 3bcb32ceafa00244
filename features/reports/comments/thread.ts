import { z } from "zod";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { tidied } from "../feedback/message";
import { rowId } from "../writing";

/** The longest a comment, a quoted passage and a suggestion may be, in characters. */
export const longest = { words: 2000, quote: 1000, suggested: 2000 };

export const threadKinds = ["comment", "suggestion"] as const;
export type ThreadKind = (typeof threadKinds)[number];

export const threadStates = ["open", "resolved", "accepted", "refused"] as const;
export type ThreadState = (typeof threadStates)[number];

export const fields = ["title", "summary", "body"] as const;
export type ThreadField = (typeof fields)[number];

const plain = (most: number) => z.string().transform(tidied).pipe(z.string().max(most, "too_long"));
const words = z.string().transform(tidied).pipe(z.string().min(1, "missing").max(longest.words, "too_long"));
// A suggestion stands within a line of text.
const oneLine = (text: string) => tidied(text).replace(/\s*\n\s*/g, " ");

/** A thread as its form posts it; `words` may be empty where a suggestion speaks for itself. */
export const beginning = z
  .object({
    threadId: z.uuid(),
    commentId: z.uuid(),
    reportId: rowId,
    language: z.enum(["en", "zh"]),
    field: z.enum(fields),
    quote: z
      .string()
      .transform((text) => tidied(text).slice(0, longest.quote))
      .pipe(z.string().min(1, "missing")),
    kind: z.enum(threadKinds),
    suggested: z.string().default("").transform(oneLine).pipe(z.string().max(longest.suggested, "too_long")),
    words: plain(longest.words),
  })
  .superRefine((thread, check) => {
    if (thread.kind === "comment" && thread.words === "") {
      check.addIssue({ code: "custom", path: ["words"], message: "missing" });
    }
  });

export const replying = z.object({ threadId: z.uuid(), commentId: z.uuid(), words });
export const editing = z.object({ commentId: z.uuid(), words });
export const deleting = z.object({
  commentId: z.uuid(),
  deleted: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
});
export const settling = z.object({ threadId: z.uuid(), as: z.enum(threadStates) });

export type CommentRefusal = "not_permitted" | "not_found" | "not_yours" | "settled" | "wrong_state" | "taken";

/** Everything that speaks against changing or deleting a comment: it belongs to whoever wrote it. */
export function commentRefusals(comment: { author: number }, actor: Actor): CommentRefusal[] {
  if (!may(actor, "report.comment")) return ["not_permitted"];
  return comment.author === actor.accountId ? [] : ["not_yours"];
}

const ways: Record<ThreadKind, Partial<Record<ThreadState, readonly ThreadState[]>>> = {
  comment: { open: ["resolved"], resolved: ["open"] },
  suggestion: { open: ["accepted", "refused"], refused: ["open"] },
};

/** What a thread can become from where it stands. An accepted suggestion is in the text: undo it there. */
export function waysOn(thread: { kind: ThreadKind; state: ThreadState }): readonly ThreadState[] {
  return ways[thread.kind][thread.state] ?? [];
}

/** Everything that speaks against settling a thread so, or opening it again; accepting changes the report. */
export function settleRefusals(
  thread: { kind: ThreadKind; state: ThreadState },
  to: ThreadState,
  actor: Actor,
): CommentRefusal[] {
  const allowed = may(actor, "report.comment") && (to !== "accepted" || may(actor, "report.write"));
  const reasons: [boolean, CommentRefusal][] = [
    [!allowed, "not_permitted"],
    [!waysOn(thread).includes(to), "wrong_state"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}
