import { useTranslations } from "next-intl";
import type { FactAnswer } from "../actions";

/** Why a decision was not taken, where it was asked for. */
export function Refusals({ answer }: { answer: FactAnswer }) {
  const t = useTranslations("reports");
  if (!answer || answer.ok || Object.keys(answer.errors).length > 0) return null;
  return (
    <div role="alert" className="text-sm text-warning">
      <p className="font-semibold">{t("refused.title")}</p>
      {answer.reasons.map((reason) => (
        <p key={reason}>{reason === "record_changed" ? t("facts.recordChanged") : t(`reason.${reason}`)}</p>
      ))}
    </div>
  );
}
