"use client";

import { useTranslations } from "next-intl";
import type { Answer } from "../answer";

/** Why something was not done, where it was asked for. */
export function Refusals({ answer }: { answer: Answer }) {
  const t = useTranslations("agenda");
  if (!answer || answer.ok) return null;
  return (
    <div role="alert" className="basis-full text-sm text-warning">
      {answer.reasons.map((reason) => (
        <p key={reason}>{t(`reason.${reason}`)}</p>
      ))}
    </div>
  );
}
