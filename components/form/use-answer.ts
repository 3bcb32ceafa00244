"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";

type Action<Answer> = (before: Answer | null, form: FormData) => Promise<Answer | null>;

type Options<Answer> = {
  action: Action<Answer>;
  /** The answer when the server was not reached. */
  unreached: Answer;
  /** Looks at the form before it is sent; an answer keeps it here. */
  check?: (form: FormData) => Answer | null;
  after?: (answer: Answer) => void;
};

/**
 * A form and the answer to it. Without script the form is posted as it is; with script nothing typed is reset and a
 * lost connection is an answer like any other.
 */
export function useAnswer<Answer>({ action, unreached, check, after }: Options<Answer>) {
  const [served, formAction] = useActionState(action, null);
  const [told, setTold] = useState<{ answer: Answer | null } | null>(null);
  const [pending, startTransition] = useTransition();
  const answer = told ? told.answer : served;

  async function send(form: FormData): Promise<Answer | null> {
    const kept = check?.(form);
    if (kept) return kept;
    try {
      return await action(null, form);
    } catch (error) {
      unstable_rethrow(error);
      return unreached;
    }
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(async () => {
      const given = await send(form);
      setTold({ answer: given });
      if (given) after?.(given);
    });
  }

  return { answer, pending, form: { action: formAction, onSubmit }, clear: () => setTold({ answer: null }) };
}
