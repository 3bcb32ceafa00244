"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { type MarkAnswer, markStepAction } from "../actions";

type Props = { step: { id: number; version: number; doneAt: Date | null }; name: string };

/** Marks a step as done, or takes that back, as a form that is posted without script too. */
export function MarkButton({ step, name }: Props) {
  const t = useTranslations("plan");
  const { answer, pending, form } = useAnswer<MarkAnswer>({ action: markStepAction, unreached: notReached });
  return (
    <form {...form} className="contents">
      <input type="hidden" name="stepId" value={step.id} />
      <input type="hidden" name="startedFrom" value={step.version} />
      <input type="hidden" name="done" value={step.doneAt ? "no" : "yes"} />
      <Button type="submit" look={step.doneAt ? "quiet" : "plain"} disabled={pending} focusableWhenDisabled>
        {t(step.doneAt ? "undo" : "markDone")}
        <span className="sr-only"> {name}</span>
      </Button>
      {answer && !answer.ok && (
        <p role="alert" className="order-last basis-full text-sm text-warning">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
