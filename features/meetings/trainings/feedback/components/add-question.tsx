"use client";

import { useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { type AddAnswer, addQuestionAction } from "../actions";
import { longestQuestion, ownKinds } from "../question";

/** One more question of the organiser's own, in both languages. */
export function AddQuestion({ meetingId }: { meetingId: number }) {
  const t = useTranslations("trainingFeedback");
  const { answer, pending, form } = useAnswer<AddAnswer>({ action: addQuestionAction, unreached: notReached });
  const refused = answer && !answer.ok ? answer : null;
  const reasons = refused?.reasons ?? [];
  const line = (name: "en" | "zh") => {
    const code = refused?.errors[name];
    const error = code ? t(code === "too_long" ? "error.too_long" : "error.missing") : undefined;
    return (
      <Field id={`question-${name}`} label={t(`own.${name}`)} error={error} className="sm:col-span-2">
        <input
          {...describedBy(`question-${name}`, { error })}
          name={name}
          maxLength={longestQuestion}
          defaultValue={refused?.typed[name]}
          autoComplete="off"
          className={inputLook}
        />
      </Field>
    );
  };
  return (
    <details className="mt-2 text-sm" open={refused !== null || undefined}>
      <summary className="cursor-pointer py-1 text-accent">{t("own.add")}</summary>
      <form {...form} noValidate className="mt-2 grid max-w-xl gap-3 sm:grid-cols-2">
        <input type="hidden" name="meetingId" value={meetingId} />
        <div className="sm:col-span-2">
          <RefusalBox
            title={t("open.changeRefused")}
            answer={reasons}
            reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
            fields={[]}
          />
        </div>
        {line("en")}
        {line("zh")}
        <Field id="question-kind" label={t("own.kindOf")}>
          <select
            id="question-kind"
            name="kind"
            defaultValue={refused?.typed.kind ?? ownKinds[0]}
            className={inputLook}
          >
            {ownKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`own.kind.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit" disabled={pending} className="self-end justify-self-start">
          {t("own.add")}
        </Button>
      </form>
    </details>
  );
}
