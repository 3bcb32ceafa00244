import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { fieldCodeOf, type Reason } from "../answer";
import { fieldLabels } from "../field-labels";

const labels: Record<string, string> = { sectionId: "form.section", ...fieldLabels };

type Props = { reasons: readonly Reason[]; errors?: Record<string, string>; next: string };

/** Why nothing was changed, every reason and every wrong field in words. */
export function RefusalNotice({ reasons, errors = {}, next }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale();
  return (
    <Notice kind="warning" title={t("refused.title")}>
      {reasons.map((reason) => (
        <p key={reason}>{t(`reason.${reason}`)}</p>
      ))}
      {Object.entries(errors).map(([name, code]) => (
        <p key={name}>
          {labels[name] && t("refused.field", { field: t(labels[name]) })}
          {t(`error.${fieldCodeOf(code)}`)}
        </p>
      ))}
      {reasons.includes("signed_out") && (
        <a href={`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${next}`)}`} target="_blank" rel="noreferrer">
          {t("refused.signIn")}
        </a>
      )}
    </Notice>
  );
}
