"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { correctAction } from "../actions";
import { fieldCodeOf } from "../correcting";
import { Refusal } from "./refusal";

/** Says what is wrong in circulated minutes; for those who attended. */
export function CorrectForm({ meetingId }: { meetingId: number }) {
  const t = useTranslations("minutes");
  const [sent, setSent] = useState(0);
  const { answer, pending, form } = useAnswer({
    action: correctAction,
    unreached: notReached,
    after: (given) => given?.ok && setSent((count) => count + 1),
  });
  const refused = answer && !answer.ok ? answer : null;
  const error = refused?.errors.words && t(`error.${fieldCodeOf(refused.errors.words)}`);
  return (
    <form {...form} key={sent} noValidate className="mt-6 grid max-w-[46rem] gap-3">
      <input type="hidden" name="meetingId" value={meetingId} />
      {answer?.ok && <Notice kind="done">{t("corrections.sent")}</Notice>}
      <Field id="correction" label={t("corrections.label")} hint={t("corrections.hint")} error={error}>
        <textarea
          {...describedBy("correction", { hint: true, error })}
          name="words"
          rows={4}
          required
          defaultValue={refused?.typed.words}
          className={`${inputLook} block`}
        />
      </Field>
      {refused && !error && <Refusal answer={refused} />}
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t("corrections.send")}
      </Button>
    </form>
  );
}
