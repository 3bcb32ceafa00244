"use client";

import { useTranslations } from "next-intl";
import type { CommentAnswer } from "../actions";

/** Why something was not done, where it was asked for. */
export function Refusals({ answer }: { answer: CommentAnswer }) {
  const t = useTranslations("comments");
  if (!answer || answer.ok) return null;
  return (
    <div role="alert" className="basis-full text-sm text-warning">
      <p className="font-semibold">{t("refused")}</p>
      {answer.reasons.map((reason) => (
        <p key={reason}>{t(`reason.${reason}`)}</p>
      ))}
    </div>
  );
}
