"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import type { Language } from "../../language";
import { type FactAnswer, keepFactAction } from "../actions";
import { longestReason } from "../keeping";
import { Refusals } from "./refusals";

type Props = { reportId: number; language: Language; change: { field: string; seen: string; recorded: string } };

/** Keeps the text as it is: the reason is asked for, and stays with the decision. */
export function KeepForm({ reportId, language, change }: Props) {
  const t = useTranslations("reports.facts");
  const id = useId();
  const { field, seen, recorded } = change;
  const { answer, pending, form } = useAnswer<FactAnswer>({ action: keepFactAction, unreached: notReached });
  const code = answer && !answer.ok ? answer.errors.reason : undefined;
  const error = code && t(code === "missing" ? "reasonMissing" : "reasonLong", { count: longestReason });
  return (
    <form {...form} noValidate className="mt-1 grid gap-2">
      {Object.entries({ reportId, language, field, seen, recorded }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field id={id} label={t("reason")} hint={t("reasonHint")} error={error}>
        <textarea {...describedBy(id, { hint: true, error })} name="reason" rows={2} className={`${inputLook} block`} />
      </Field>
      <Refusals answer={answer} />
      <Button type="submit" disabled={pending} className="justify-self-start">
        {pending ? t("sending") : t("keep")}
      </Button>
    </form>
  );
}
