import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { emptyBody } from "../../body/document";
import { Reading } from "../../components/reading";
import type { Compared } from "../differences";

type Named = { nameEn: string; nameZh: string };

type Props = {
  reportId: number;
  version: {
    number: number;
    at: Date;
    by: string | null;
    live: boolean;
    compared: Compared;
    source: Named;
    theme: Named | null;
  };
  section: string;
  language: Locale;
  /** What puts this version back as a new draft, for whoever may. */
  restore?: ReactNode;
};

/** One version as it was saved. */
export function VersionReading({ reportId, version, section, language, restore }: Props) {
  const t = useTranslations("versions");
  const told = useTranslations("reports.history");
  const locale = useLocale() as Locale;
  const { number, at, by, live, compared, source, theme } = version;
  const root = `/${locale}/dashboard/reports/${reportId}`;
  const address = `${root}/versions/${number}`;
  const name = (named: Named) => (locale === "en" ? named.nameEn : named.nameZh);
  const saved = t("saved", { name: by ?? told("nobody"), time: shortMoment(at, locale) });
  return (
    <>
      <Notice kind="calm" title={t("readOnly", { number })} className="measure mt-3 mb-6">
        <p>{live ? `${t("live")} · ${saved}` : saved}</p>
        <p>
          <a href={`${root}/preview?version=${number}`}>{t("preview")}</a>
        </p>
        {restore && <div className="mt-2">{restore}</div>}
      </Notice>
      <Reading
        draft={{ ...compared, en: compared.en ?? { title: "", summary: "", body: emptyBody } }}
        source={name(source)}
        section={section}
        theme={theme ? name(theme) : undefined}
        language={language}
        href={(one) => (one === "zh" ? `${address}?text=zh` : address)}
      />
    </>
  );
}
