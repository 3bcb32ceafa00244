import { useLocale, useTranslations } from "next-intl";
import { ChoiceField, LineField } from "@/features/people/components/answer-frame";
import { type Locale, languageTag } from "@/i18n/routing";
import { addSessionAction } from "../actions";
import { type LecturerChoice, lecturerChoices } from "../lecturers/choice";
import { AnswerForm } from "./answer-form";

type Props = { meeting: { id: number; version: number }; choices: LecturerChoice[]; open: boolean };

/** Adds a session at the end of the agenda. */
export function SessionForm({ meeting, choices, open }: Props) {
  const t = useTranslations("trainings");
  const locale = useLocale() as Locale;
  return (
    <details className="no-print mt-2" open={open || undefined}>
      <summary className="cursor-pointer py-1 text-accent text-sm">{t("addSession")}</summary>
      <AnswerForm
        action={addSessionAction}
        fields={{ meetingId: meeting.id, startedFrom: meeting.version }}
        submit={t("addSession")}
        again
        className="mt-2 max-w-3xl"
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <LineField name="subjectEn" label={t("subjectIn.en")} lang={languageTag.en} />
          <LineField name="subjectZh" label={t("subjectIn.zh")} lang={languageTag.zh} />
          <ChoiceField
            name="personId"
            label={t("lecturer")}
            choices={lecturerChoices(choices, { locale, nobody: t("nobodyYet"), by: "personId" })}
          />
          <LineField name="minutes" label={t("minutesLabel")} className="max-w-32" />
        </div>
      </AnswerForm>
    </details>
  );
}
