import { useLocale, useTranslations } from "next-intl";
import { ChoiceField, LineField } from "@/features/people/components/answer-frame";
import { addQuestionAction, removeQuestionAction } from "../actions";
import { choicesOf, questionKinds } from "../question";
import { AnswerForm } from "./answer-form";
import type { Question } from "./card-place";
import { DeedButton } from "./deed-button";

/** What more whoever is named is asked, and the form to ask one thing more. */
export function QuestionList({ meetingId, questions }: { meetingId: number; questions: Question[] }) {
  const t = useTranslations("invitations");
  const locale = useLocale();
  return (
    <section aria-labelledby="questions" className="mb-10">
      <h2 id="questions" className="border-ink border-b pb-1 text-lg">
        {t("questions.title")}
      </h2>
      {questions.length === 0 && <p className="py-3 text-muted text-sm">{t("questions.none")}</p>}
      <ol className="divide-y divide-hairline border-hairline border-b">
        {questions.map((question) => {
          const words = locale === "en" ? question.textEn : question.textZh || question.textEn;
          const choices = choicesOf(locale === "en" ? question.choicesEn : question.choicesZh || question.choicesEn);
          return (
            <li key={question.id} className="flex flex-wrap items-center justify-between gap-x-4 py-1.5 text-sm">
              <p>
                <span className="font-medium">{words}</span>{" "}
                <span className="text-muted">{choices.join(" / ") || t(`questions.kind.${question.kind}`)}</span>
              </p>
              <DeedButton
                action={removeQuestionAction}
                fields={{ questionId: question.id }}
                words={t("remove")}
                of={words}
              />
            </li>
          );
        })}
      </ol>
      <details className="mt-3">
        <summary className="cursor-pointer py-1 text-accent text-sm">{t("questions.add")}</summary>
        <AnswerForm
          action={addQuestionAction}
          fields={{ meetingId }}
          submit={t("questions.add")}
          again
          className="mt-2 max-w-2xl"
        >
          <ChoiceField
            name="kind"
            label={t("questions.kindLabel")}
            choices={questionKinds.map((kind) => ({ value: kind, words: t(`questions.kind.${kind}`) }))}
            className="max-w-60"
          />
          <div className="grid gap-3 sm:grid-cols-2">
            <LineField name="textZh" label={t("questions.textZh")} lang="zh-CN" />
            <LineField name="textEn" label={t("questions.textEn")} lang="en-GB" />
            <LineField name="choicesZh" label={t("questions.choicesZh")} lang="zh-CN" rows={2} />
            <LineField name="choicesEn" label={t("questions.choicesEn")} lang="en-GB" rows={2} />
          </div>
        </AnswerForm>
      </details>
    </section>
  );
}
