import { useLocale, useTranslations } from "next-intl";
import { SiteFrame } from "@/components/layout/site-frame";
import { readEnv } from "@/platform/env";

export default function NotFound() {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <SiteFrame path="" demonstration={readEnv().demo}>
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("notFound")}</h1>
      <p className="measure mt-4">{t("notFoundText")}</p>
      <p className="mt-4">
        <a href={`/${locale}/events/updates`}>{t("notFoundNext")}</a>
      </p>
    </SiteFrame>
  );
}
