import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Reason } from "../answer";

/** Why nothing was changed, every reason in words. */
export function RefusalNotice({ reasons, next }: { reasons: readonly Reason[]; next: string }) {
  const t = useTranslations("reports");
  const locale = useLocale();
  return (
    <Notice kind="warning" title={t("refused.title")}>
      {reasons.map((reason) => (
        <p key={reason}>{t(`reason.${reason}`)}</p>
      ))}
      {reasons.includes("signed_out") && (
        <a href={`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${next}`)}`} target="_blank" rel="noreferrer">
          {t("refused.signIn")}
        </a>
      )}
    </Notice>
  );
}
