"use client";

import { useLocale, useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import type { Locale } from "@/i18n/routing";
import { answerFeedbackAction, type FeedbackAnswer } from "../answering/actions";
import { isMarked, longestWords, type Question } from "../question";
import { MarkField } from "./mark-field";
import { useQuestionWords } from "./question-words";

type Props = { address: string; formKey: string; questions: readonly Question[] };

/** The form of whoever came; posted as it is without script, and nothing chosen or typed is lost. */
export function FeedbackForm({ address, formKey, questions }: Props) {
  const t = useTranslations("trainingFeedback");
  const locale = useLocale() as Locale;
  const wordsOf = useQuestionWords();
  const { answer, pending, form } = useAnswer<FeedbackAnswer>({
    action: answerFeedbackAction,
    unreached: notReached,
  });
  const { reasons = [], errors = {}, typed = {} } = answer ?? {};
  const missing: readonly string[] = (answer && "missing" in answer && answer.missing) || [];
  const marked = questions.filter(({ kind }) => isMarked(kind));
  const worded = questions.filter(({ kind }) => !isMarked(kind));
  const wrong = [
    ...marked
      .filter(({ id }) => missing.includes(`mark-${id}`))
      .map((one) => ({ id: `mark-${one.id}`, words: t("form.missing", { question: wordsOf(one) }) })),
    ...worded
      .filter(({ id }) => errors[`words-${id}`])
      .map((one) => ({ id: `words-${one.id}`, words: t("form.tooLongAt", { question: wordsOf(one) }) })),
  ];
  return (
    <form {...form} noValidate className="mt-6 grid max-w-xl gap-7">
      <input type="hidden" name="key" value={address} />
      <input type="hidden" name="form" value={typed.form ?? formKey} />
      <input type="hidden" name="locale" value={locale} />
      <RefusalBox
        title={t("form.refused")}
        answer={reasons}
        reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
        fields={wrong}
      />
      <p className="text-muted">{t("form.ends")}</p>
      {marked.map((question) => (
        <MarkField
          key={question.id}
          question={question}
          words={wordsOf(question)}
          chosen={typed[`mark-${question.id}`]}
          error={missing.includes(`mark-${question.id}`) ? t("form.needed") : undefined}
        />
      ))}
      {worded.map((question) => {
        const name = `words-${question.id}`;
        const error = errors[name] ? t("form.tooLong", { most: longestWords }) : undefined;
        return (
          <Field
            key={name}
            id={name}
            label={<span className="text-base">{wordsOf(question)}</span>}
            hint={t("form.wordsHint", { most: longestWords })}
            error={error}
          >
            <textarea
              {...describedBy(name, { hint: true, error })}
              name={name}
              rows={4}
              defaultValue={typed[name]}
              className={`${inputLook} text-base`}
            />
          </Field>
        );
      })}
      <Button type="submit" look="primary" disabled={pending} className="min-h-11 justify-self-start px-6 text-base">
        {pending ? t("form.busy") : t("form.send")}
      </Button>
    </form>
  );
}
