"use client";

import { useTranslations } from "next-intl";
import { AnswerFrame, type FormProps } from "@/features/people/components/answer-frame";
import { notReached } from "@/features/people/hand-over";
import { type FormAnswer, fieldCodeOf } from "../reason";

type Refused = Extract<FormAnswer, { ok: false }>;

/** A form about invitations. */
export function AnswerForm(props: FormProps<Refused>) {
  const t = useTranslations("invitations");
  const words = {
    notDone: t("notDone"),
    refusal: ({ reasons }: Refused) => reasons.map((code) => <p key={code}>{t(`reason.${code}`)}</p>),
    error: (code: string) => t(`error.${fieldCodeOf(code)}`),
  };
  return <AnswerFrame {...props} words={words} unreached={notReached} />;
}
