"use client";

import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import type { CommentAnswer } from "../actions";
import { Refusals } from "./refusals";

type Props = {
  action: (before: CommentAnswer, form: FormData) => Promise<CommentAnswer>;
  fields: Record<string, string>;
  label: string;
  onDone?: () => void;
};

/** One step of a thread or a comment as a button of its own. */
export function OneButton({ action, fields, label, onDone }: Props) {
  const { answer, pending, form } = useAnswer<CommentAnswer>({
    action,
    unreached: notReached,
    after: (given) => given?.ok && onDone?.(),
  });
  return (
    <form {...form} className="contents">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" look="quiet" disabled={pending}>
        {label}
      </Button>
      <Refusals answer={answer} />
    </form>
  );
}
