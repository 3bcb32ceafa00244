import { z } from "zod";
import { text } from "@/features/people/fields";
import { isMarked, isNeeded, longestWords, type Question } from "../question";
import type { Reply } from "../results";

/** The key in a letter. */
export const keyPattern = /^[\w-]{43}$/;
/** The short address on the screen: no letter or digit that is taken for another. */
export const codePattern = /^[a-hjkmnp-z2-9]{8}$/;

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A short address out of random bytes. */
export function codeOf(bytes: Uint8Array): string {
  return [...bytes.slice(0, 8)].map((byte) => letters[byte % letters.length]).join("");
}

const words = text(longestWords);

/**
 * An answer as its form posts it: `mark-12` or `words-12` for the question of that number, the address it was opened
 * by, and the name of this very form, which is taken once.
 */
export const answering = z.record(z.string(), z.string()).transform((fields, check) => {
  const key = fields.key ?? "";
  if (!keyPattern.test(key) && !codePattern.test(key))
    check.addIssue({ code: "custom", path: ["key"], message: "key" });
  const form = z.uuid().safeParse(fields.form);
  if (!form.success) check.addIssue({ code: "custom", path: ["form"], message: "form" });
  const replies = new Map<number, Reply>();
  for (const [name, typed] of Object.entries(fields)) {
    const [, field, id] = /^(mark|words)-([1-9]\d{0,9})$/.exec(name) ?? [];
    if (!id || typed === "") continue;
    const reply = { questionId: Number(id), mark: null, words: "" };
    if (field === "mark") {
      if (/^[1-5]$/.test(typed)) replies.set(reply.questionId, { ...reply, mark: Number(typed) });
      continue;
    }
    const read = words.safeParse(typed);
    if (!read.success) check.addIssue({ code: "custom", path: [name], message: "too_long" });
    else if (read.data !== "") replies.set(reply.questionId, { ...reply, words: read.data });
  }
  return { key, form: form.data ?? "", replies: [...replies.values()] };
});

export type Answering = z.infer<typeof answering>;

/** The fields of the questions that an answer needs and does not hold. */
export function missingIn(questions: readonly Question[], replies: readonly Reply[]): string[] {
  return questions
    .filter(({ id, kind }) => isNeeded(kind) && !replies.some((reply) => reply.questionId === id))
    .map(({ id }) => `mark-${id}`);
}

/** What answers a question of this form in the way it asks; anything else is left out. */
export function fitting(questions: readonly Question[], replies: readonly Reply[]): Reply[] {
  return replies.filter((reply) => {
    const question = questions.find(({ id }) => id === reply.questionId);
    return question !== undefined && isMarked(question.kind) === (reply.mark !== null);
  });
}
