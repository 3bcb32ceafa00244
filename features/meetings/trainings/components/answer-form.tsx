"use client";

import { useTranslations } from "next-intl";
import { AnswerFrame, type FormProps } from "@/features/people/components/answer-frame";
import { notReached } from "@/features/people/hand-over";
import { type FormAnswer, fieldCodeOf } from "../reason";

type Refused = Extract<FormAnswer, { ok: false }>;

/** A form about a training; of pasted lines each that is wrong is named. */
export function AnswerForm(props: FormProps<Refused>) {
  const t = useTranslations("trainings");
  const refusal = ({ reasons, lines }: Refused) => (
    <>
      {reasons.map((code) => (
        <p key={code}>{t(`reason.${code}`)}</p>
      ))}
      {lines?.map(({ line, code }) => (
        <p key={line} className="tabular-nums">
          {t(`line.${code}`, { line })}
        </p>
      ))}
    </>
  );
  const words = { notDone: t("notDone"), refusal, error: (code: string) => t(`error.${fieldCodeOf(code)}`) };
  return <AnswerFrame {...props} words={words} unreached={notReached} />;
}
