import { useLocale, useTranslations } from "next-intl";
import type { Language } from "../../language";
import { kinds } from "../kinds";

type Props = { reportId: number; languages: readonly Language[] };

/** The files a report can be kept as, in each language it has. */
export function ExportLinks({ reportId, languages }: Props) {
  const t = useTranslations("documents.export");
  const locale = useLocale();
  return (
    <section aria-labelledby="export-title" className="text-sm">
      <h2 id="export-title" className="font-sans font-semibold text-sm">
        {t("title")}
      </h2>
      <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1">
        {languages.map((language) => (
          <div key={language} className="contents">
            <dt className="text-muted">{t(`in.${language}`)}</dt>
            <dd className="flex flex-wrap gap-x-3">
              {kinds.map((kind) => (
                <a
                  key={kind}
                  href={`/${locale}/dashboard/reports/${reportId}/export/report-${language}.${kind}`}
                  aria-label={t("file", { kind: t(`kind.${kind}`), language: t(`in.${language}`) })}
                >
                  {t(`kind.${kind}`)}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
