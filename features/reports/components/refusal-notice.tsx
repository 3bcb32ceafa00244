import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { fieldCodeOf, type Reason } from "../answer";

const labels: Record<string, string> = {
  sectionId: "form.section",
  sourceUnitId: "form.source",
  eventDate: "form.eventDate",
  themeId: "form.theme",
  "changeNote.en": "form.en.note",
  "changeNote.zh": "form.zh.note",
  "en.title": "form.en.title",
  "en.summary": "form.en.summary",
  "en.body": "form.en.body",
  "zh.title": "form.zh.title",
  "zh.summary": "form.zh.summary",
  "zh.body": "form.zh.body",
};

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
