import { useLocale, useTranslations } from "next-intl";
import { languageTag } from "@/i18n/routing";
import { ChoiceField, LineField, TickField } from "../../components/answer-frame";
import { addPersonAction, addPostAction } from "../actions";
import { AnswerForm } from "./answer-form";
import { PostFields, type UnitChoice } from "./post-fields";

/** Adds somebody who may then be given posts, and be named in records. */
export function AddPersonForm({ open }: { open: boolean }) {
  const t = useTranslations("people.posts");
  return (
    <details className="no-print mt-10 max-w-3xl" open={open || undefined}>
      <summary className="cursor-pointer py-1">
        <h2 className="inline font-sans text-base">{t("addPerson")}</h2>
      </summary>
      <AnswerForm
        action={addPersonAction}
        fields={{ locale: useLocale() }}
        submit={t("addPersonIt")}
        look="primary"
        className="mt-3"
      >
        <div className="grid gap-3 sm:grid-cols-[1fr_1fr_9rem]">
          <LineField name="nameEn" label={t("field.nameEn")} lang={languageTag.en} />
          <LineField name="nameZh" label={t("field.nameZh")} lang={languageTag.zh} />
          <ChoiceField
            name="pronoun"
            label={t("field.pronoun")}
            value="she"
            choices={(["she", "he"] as const).map((value) => ({ value, words: t(`pronoun.${value}`) }))}
          />
        </div>
        <TickField name="anyway" label={t("field.anyway")} />
      </AnswerForm>
    </details>
  );
}

type Props = { personId: number; units: readonly UnitChoice[]; today: string; open: boolean };

/** Gives somebody a post. */
export function AddPostForm({ personId, units, today, open }: Props) {
  const t = useTranslations("people.posts");
  return (
    <details className="no-print mt-6 max-w-3xl" open={open || undefined}>
      <summary className="cursor-pointer py-1">
        <h3 className="inline font-sans text-base">{t("addPost")}</h3>
      </summary>
      <AnswerForm
        action={addPostAction}
        fields={{ personId, locale: useLocale() }}
        submit={t("addPostIt")}
        look="primary"
        className="mt-3"
      >
        <PostFields units={units} today={today} />
      </AnswerForm>
    </details>
  );
}
