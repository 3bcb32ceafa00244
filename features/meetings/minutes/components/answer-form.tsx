"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { answerAction } from "../actions";
import { fieldCodeOf } from "../correcting";
import { Refusal } from "./refusal";

/** Accepts a correction, or declines it with a reason. */
export function AnswerForm({ correctionId, author }: { correctionId: number; author: string }) {
  const t = useTranslations("minutes");
  const { answer, pending, form } = useAnswer({ action: answerAction, unreached: notReached });
  const refused = answer && !answer.ok ? answer : null;
  const error = refused?.errors.reason && t(`error.${fieldCodeOf(refused.errors.reason)}`);
  const id = `reason-${correctionId}`;
  return (
    <form {...form} noValidate className="mt-3 grid gap-3">
      <input type="hidden" name="correctionId" value={correctionId} />
      <Field id={id} label={t("corrections.reasonLabel", { author })} error={error} hint={t("corrections.reasonHint")}>
        <textarea
          {...describedBy(id, { error, hint: true })}
          name="reason"
          rows={2}
          defaultValue={refused?.typed.reason}
          className={`${inputLook} block`}
        />
      </Field>
      {refused && !error && <Refusal answer={refused} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="answer" value="accepted" disabled={pending}>
          {t("corrections.accept")}
        </Button>
        <Button type="submit" name="answer" value="declined" disabled={pending}>
          {t("corrections.decline")}
        </Button>
      </div>
    </form>
  );
}
