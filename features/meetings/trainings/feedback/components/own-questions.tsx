"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import type { Locale } from "@/i18n/routing";
import { type AddAnswer, addQuestionAction, type RemoveAnswer, removeQuestionAction } from "../actions";
import { isOwn, mostOwn, type OwnKind, type Question } from "../question";
import { ownWords } from "../results";
import { AddQuestion } from "./add-question";

type Props = { meetingId: number; questions: readonly Question[]; mayWrite: boolean };

/** What the organiser asks of her own before the form is opened; what is removed can be put back. */
export function OwnQuestions({ meetingId, questions, mayWrite }: Props) {
  const t = useTranslations("trainingFeedback");
  const locale = useLocale() as Locale;
  const { answer, pending, form } = useAnswer<RemoveAnswer>({ action: removeQuestionAction, unreached: notReached });
  const back = answer?.ok ? answer.removed : null;
  const gone = back !== null && !questions.some(({ text }) => text.en === back.en && text.zh === back.zh);
  return (
    <section aria-labelledby="own" className="mt-5 max-w-3xl">
      <h4 id="own" className="font-medium">
        {t("own.title")}
      </h4>
      {back && gone && <Removed meetingId={meetingId} question={back} />}
      {answer && !answer.ok && (
        <p role="alert" className="text-sm text-warning">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
      {questions.length === 0 && <p className="text-muted text-sm">{t("own.none")}</p>}
      <form {...form}>
        <input type="hidden" name="meetingId" value={meetingId} />
        <ol className="divide-y divide-hairline text-sm">
          {questions.map((question) => (
            <li key={question.id} className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                {ownWords(question, locale)}{" "}
                <span className="text-muted">{isOwn(question.kind) && t(`own.kind.${question.kind}`)}</span>
              </span>
              {mayWrite && (
                <Button
                  type="submit"
                  look="quiet"
                  name="questionId"
                  value={question.id}
                  disabled={pending}
                  aria-label={t("own.removeOne", { question: ownWords(question, locale) })}
                >
                  {t("own.remove")}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </form>
      {mayWrite &&
        (questions.length < mostOwn ? (
          <AddQuestion key={questions.length} meetingId={meetingId} />
        ) : (
          <p className="text-muted text-sm">{t("own.full")}</p>
        ))}
    </section>
  );
}

type Gone = { meetingId: number; question: { kind: OwnKind; en: string; zh: string } };

function Removed({ meetingId, question }: Gone) {
  const t = useTranslations("trainingFeedback");
  const locale = useLocale() as Locale;
  const { answer, pending, form } = useAnswer<AddAnswer>({ action: addQuestionAction, unreached: notReached });
  return (
    <Notice kind="done" title={t("own.removed", { question: question[locale] })} className="my-2">
      <form {...form}>
        <input type="hidden" name="meetingId" value={meetingId} />
        {Object.entries(question).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" look="quiet" disabled={pending} className="-ms-2">
          {t("own.undo")}
        </Button>
        {answer && !answer.ok && <p>{answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}</p>}
      </form>
    </Notice>
  );
}
