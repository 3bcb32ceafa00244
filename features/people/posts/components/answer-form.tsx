"use client";

import { useTranslations } from "next-intl";
import { AnswerFrame, type FormProps } from "../../components/answer-frame";
import { notReached } from "../../hand-over";
import { type FormAnswer, fieldCodeOf } from "../reason";

type Refused = Extract<FormAnswer, { ok: false }>;

/** A form about people and their posts. */
export function AnswerForm(props: FormProps<Refused>) {
  const t = useTranslations("people.posts");
  const words = {
    notDone: t("notDone"),
    refusal: ({ reasons }: Refused) => reasons.map((code) => <p key={code}>{t(`reason.${code}`)}</p>),
    error: (code: string) => t(`error.${fieldCodeOf(code)}`),
  };
  return <AnswerFrame {...props} words={words} unreached={notReached} />;
}
