"use client";

import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import type { Answer } from "../answer";
import { Refusals } from "./refusals";

type Props = {
  action: (before: Answer, form: FormData) => Promise<Answer>;
  fields: Record<string, string | number>;
  label: string;
  /** The label with what it is about, for who cannot see beside what the button stands. */
  named?: string;
  look?: "primary" | "plain" | "quiet";
  onDone?: () => void;
};

/** One step as a button of its own, which is posted without script too. */
export function StepButton({ action, fields, label, named, look = "quiet", onDone }: Props) {
  const { answer, pending, form } = useAnswer<Answer>({
    action,
    unreached: notReached,
    after: (given) => given?.ok && onDone?.(),
  });
  return (
    <form {...form} className="contents">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" look={look} disabled={pending} focusableWhenDisabled aria-label={named}>
        {label}
      </Button>
      <Refusals answer={answer} />
    </form>
  );
}
