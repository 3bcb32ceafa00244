"use client";

import { useTranslations } from "next-intl";
import { AnswerFrame, ChoiceField, LineField } from "@/features/people/components/answer-frame";
import { notReached } from "@/features/people/hand-over";
import { languageTag } from "@/i18n/routing";
import type { Bilingual } from "../../record";
import { correctPersonAction } from "../actions";
import type { CorrectAnswer } from "../correcting";

type Refused = Extract<CorrectAnswer, { ok: false }>;

type Props = {
  person: { id: number; version: number; name: Bilingual; pronoun: "she" | "he" };
  /** Whether a sealed meeting names her, so that the name stands. */
  sealed: boolean;
};

/** Corrects what somebody is called. */
export function CorrectForm({ person, sealed }: Props) {
  const t = useTranslations("people.posts");
  const words = {
    notDone: t("notDone"),
    refusal: ({ reasons }: Refused) => reasons.map((code) => <p key={code}>{t(`reason.${code}`)}</p>),
    error: (code: string) => t(code === "too_long" ? "error.too_long" : "error.name_missing"),
  };
  return (
    <details className="no-print mt-2 max-w-3xl text-sm">
      <summary className="cursor-pointer py-1 text-accent">{t("correct")}</summary>
      <AnswerFrame<Refused>
        action={correctPersonAction}
        fields={{ personId: person.id, startedFrom: person.version }}
        submit={t("save")}
        look="primary"
        done={t("saved")}
        words={words}
        unreached={notReached}
        className="mt-2"
      >
        {sealed ? (
          <p className="text-muted">{t("nameStands")}</p>
        ) : (
          <fieldset>
            <legend className="mb-2 text-muted">{t("nameHint")}</legend>
            <input type="hidden" name="withNames" value="yes" />
            <div className="grid gap-3 sm:grid-cols-2">
              <LineField name="nameEn" label={t("field.nameEn")} lang={languageTag.en} value={person.name.en} />
              <LineField name="nameZh" label={t("field.nameZh")} lang={languageTag.zh} value={person.name.zh} />
            </div>
          </fieldset>
        )}
        <ChoiceField
          name="pronoun"
          label={t("field.pronoun")}
          value={person.pronoun}
          className="w-36"
          choices={(["she", "he"] as const).map((value) => ({ value, words: t(`pronoun.${value}`) }))}
        />
      </AnswerFrame>
    </details>
  );
}
