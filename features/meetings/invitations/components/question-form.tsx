import { useLocale, useTranslations } from "next-intl";
import { ChoiceField, LineField } from "@/features/people/components/answer-frame";
import { answerQuestionsAction } from "../answering/actions";
import { choicesOf } from "../question";
import { AnswerForm } from "./answer-form";
import type { CardPlace, Question } from "./card-place";

type Props = { place: CardPlace; questions: Question[]; mayAnswer: boolean; invitationKey?: string };

/** The questions for whoever takes a place, with her answers. */
export function QuestionForm({ place, questions, mayAnswer, invitationKey: key }: Props) {
  const t = useTranslations("invitations.questions");
  const locale = useLocale();
  if (questions.length === 0) return null;
  const asked = questions.map((question) => {
    const listed = choicesOf(locale === "en" ? question.choicesEn : question.choicesZh || question.choicesEn);
    return {
      ...question,
      words: locale === "en" ? question.textEn : question.textZh || question.textEn,
      answer: place.answers.find(({ questionId }) => questionId === question.id)?.answer ?? "",
      choices:
        question.kind === "yes_no"
          ? (["yes", "no"] as const).map((value) => ({ value: value as string, words: t(value) }))
          : listed.map((words, index) => ({ value: String(index + 1), words })),
    };
  });
  if (!mayAnswer) {
    return (
      <dl className="mt-2 grid gap-x-4 text-sm sm:grid-cols-[auto_1fr]">
        {asked.map(({ id, words, kind, choices, answer }) => (
          <div key={id} className="contents">
            <dt className="text-muted">{words}</dt>
            <dd>{(kind === "text" ? answer : choices.find(({ value }) => value === answer)?.words) || t("open")}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <AnswerForm
      action={answerQuestionsAction}
      fields={{ placeId: place.id, key }}
      submit={t("save")}
      done={t("saved")}
      className="no-print mt-3"
    >
      <div className="grid gap-3 sm:grid-cols-3">
        {asked.map(({ id, words, kind, choices, answer }) =>
          kind === "text" ? (
            <LineField key={id} name={`question-${id}`} label={words} value={answer} />
          ) : (
            <ChoiceField
              key={id}
              name={`question-${id}`}
              label={words}
              value={answer}
              choices={[{ value: "", words: t("open") }, ...choices]}
            />
          ),
        )}
      </div>
    </AnswerForm>
  );
}
