import { useTranslations } from "next-intl";
import { LineField } from "@/features/people/components/answer-frame";
import { languageTag } from "@/i18n/routing";
import { beginAction } from "../actions";
import { AnswerForm } from "./answer-form";

type Props = {
  meeting: { id: number; version: number };
  /** Whether the meeting is a training by itself, so that only the words are missing. */
  isAlone: boolean;
  mayWrite: boolean;
};

/** Where nothing says yet what the training is about: what that means, and the one step to begin. */
export function BeginForm({ meeting, isAlone, mayWrite }: Props) {
  const t = useTranslations("trainings");
  return (
    <section aria-labelledby="begin" className="max-w-2xl">
      <h2 id="begin" className="text-lg">
        {t(isAlone ? "begin.topic" : "begin.title")}
      </h2>
      <p className="measure mt-1 text-muted">{t(isAlone ? "begin.alone" : "begin.none")}</p>
      {mayWrite && (
        <AnswerForm
          action={beginAction}
          fields={{ meetingId: meeting.id, startedFrom: meeting.version }}
          submit={t(isAlone ? "begin.save" : "begin.submit")}
          look="primary"
          className="mt-4"
        >
          <div className="grid gap-3 sm:grid-cols-2">
            <LineField name="topicEn" label={t("topicIn.en")} hint={t("topicHint.en")} lang={languageTag.en} />
            <LineField name="topicZh" label={t("topicIn.zh")} hint={t("topicHint.zh")} lang={languageTag.zh} />
          </div>
        </AnswerForm>
      )}
    </section>
  );
}
