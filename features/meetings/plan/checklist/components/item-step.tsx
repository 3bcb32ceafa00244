"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { type ItemAnswer, moveItemAction, putItemBackAction, removeItemAction, tickItemAction } from "../actions";

const steps = {
  tick: { action: tickItemAction, field: { name: "done", value: "yes" } },
  untick: { action: tickItemAction, field: { name: "done", value: "no" } },
  up: { action: moveItemAction, field: { name: "by", value: "-1" } },
  down: { action: moveItemAction, field: { name: "by", value: "1" } },
  remove: { action: removeItemAction, field: null },
  putBack: { action: putItemBackAction, field: null },
} as const;

const shapes: Partial<Record<keyof typeof steps, string>> = { tick: "☐", untick: "☑", up: "↑", down: "↓" };

type Props = { step: keyof typeof steps; meetingId: number; itemId: number; name: string; off?: boolean };

/** One step on one line of the checklist, as a form of its own that is posted without script too. */
export function ItemStep({ step, meetingId, itemId, name, off = false }: Props) {
  const t = useTranslations("checklist");
  const locale = useLocale();
  const { action, field } = steps[step];
  const { answer, pending, form } = useAnswer<ItemAnswer>({ action, unreached: notReached });
  const shape = shapes[step];
  return (
    <form {...form} className="contents">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="itemId" value={itemId} />
      {field && <input type="hidden" {...field} />}
      <Button
        type="submit"
        look={step === "putBack" ? "plain" : "quiet"}
        disabled={pending || off}
        focusableWhenDisabled={pending}
        aria-label={t(`it.${step}`, { name })}
      >
        {shape ? <span aria-hidden="true">{shape}</span> : t(step === "remove" ? "remove" : "putBack")}
      </Button>
      {answer?.ok === false && (
        <p role="alert" className="order-last basis-full text-warning">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
