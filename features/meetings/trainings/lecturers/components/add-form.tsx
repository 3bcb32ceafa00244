import { useLocale, useTranslations } from "next-intl";
import { ChoiceField, LineField } from "@/features/people/components/answer-frame";
import { type Locale, languageTag } from "@/i18n/routing";
import { AnswerForm } from "../../components/answer-form";
import { addLecturerAction } from "../actions";
import { either } from "../lecturer";
import { LecturerFields } from "./lecturer-fields";

type Props = { people: { id: number; nameEn: string; nameZh: string }[]; formKey: string; open: boolean };

/** Puts somebody into the directory: a person of the record, or somebody new. */
export function AddForm({ people, formKey, open }: Props) {
  const t = useTranslations("lecturers");
  const locale = useLocale() as Locale;
  const named = people.map(({ id, nameEn, nameZh }) => ({
    value: String(id),
    words: either(locale, { en: nameEn, zh: nameZh }),
  }));
  return (
    <details className="no-print mt-8 max-w-3xl" open={open || undefined}>
      <summary className="cursor-pointer py-1">
        <h2 className="inline font-sans text-base">{t("add")}</h2>
      </summary>
      <AnswerForm
        action={addLecturerAction}
        fields={{ key: formKey, locale }}
        submit={t("addIt")}
        look="primary"
        className="mt-3"
      >
        <ChoiceField
          name="personId"
          label={t("person")}
          hint={t("personHint")}
          choices={[{ value: "", words: t("someoneNew") }, ...named]}
          className="max-w-sm"
        />
        <fieldset className="grid gap-3 sm:grid-cols-[1fr_1fr_9rem]">
          <legend className="mb-1 text-muted text-sm">{t("newPerson")}</legend>
          <LineField name="nameZh" label={t("nameIn.zh")} lang={languageTag.zh} />
          <LineField name="nameEn" label={t("nameIn.en")} lang={languageTag.en} />
          <ChoiceField
            name="pronoun"
            label={t("pronoun")}
            value="she"
            choices={(["she", "he"] as const).map((value) => ({ value, words: t(`pronounOf.${value}`) }))}
          />
        </fieldset>
        <LecturerFields />
      </AnswerForm>
    </details>
  );
}
