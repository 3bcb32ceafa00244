"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Answer } from "../answer";

/** Why nothing was done. */
export function Refusal({ answer }: { answer: Answer }) {
  const t = useTranslations("minutes");
  if (!answer || answer.ok) return null;
  return (
    <Notice kind="warning" title={t("notDone")}>
      {answer.reasons.map((reason) => (
        <p key={reason}>{t(`reason.${reason}`)}</p>
      ))}
    </Notice>
  );
}
