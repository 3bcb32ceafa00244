"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { type ArrangeAnswer, arrangeHomeAction } from "../actions";
import type { Arranged } from "../arrangement";

type Props = {
  /** The order as it is, and as it shall be. */
  from: number[];
  to: number[];
  done: Arranged;
  report: number;
  label: string;
  /** The title of the report, for who cannot see beside what the button stands. */
  title: string;
  disabled?: boolean;
  /** Whether it was this button that made the order. */
  takesFocus?: boolean;
};

/** One change of the order as a form of its own, which is posted without script too. */
export function ArrangeButton({ from, to, done, report, label, title, disabled = false, takesFocus = false }: Props) {
  const t = useTranslations("homeDesk");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer<ArrangeAnswer>({ action: arrangeHomeAction, unreached: notReached });
  const button = useRef<HTMLButtonElement>(null);
  const order = from.join();

  // Each order is a new page: whoever moved a report by keyboard stays at its button, also at an end of the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new order that takes the focus away
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [order, takesFocus]);

  return (
    <form {...form} className="contents">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="wanted" value={to.join()} />
      <input type="hidden" name="startedFrom" value={from.join()} />
      <input type="hidden" name="done" value={done} />
      <input type="hidden" name="report" value={report} />
      <input type="hidden" name="was" value={from.join()} />
      <Button ref={button} type="submit" disabled={disabled || pending} focusableWhenDisabled>
        {label}
        <span className="sr-only"> {title}</span>
      </Button>
      {answer && (
        <p role="alert" className="basis-full text-sm text-warning">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
