import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import type { ListedReport } from "./report-list";

/** The report that opens the home page. */
export function LeadReport({ report }: { report: ListedReport }) {
  const t = useTranslations("site");
  const locale = useLocale() as Locale;
  return (
    <section aria-label={t("lead")} className="max-w-3xl py-4 sm:py-8">
      <p className="text-muted text-sm tabular-nums">
        <time dateTime={report.publishedAt.toISOString()}>{longDay(report.publishedAt, locale)}</time>
        <span className="mx-2" aria-hidden="true">
          ·
        </span>
        {locale === "en" ? report.sourceEn : report.sourceZh}
      </p>
      <div lang={report.language === locale ? undefined : languageTag[report.language]}>
        <h2 className="mt-3 text-3xl leading-tight sm:text-[2.75rem] sm:leading-[1.15]">
          <a
            href={`/${locale}/events/${report.section}/${report.slug}`}
            className="text-ink no-underline hover:text-accent hover:underline"
          >
            {report.title}
          </a>
        </h2>
        <p className="measure mt-4 text-lg text-muted">{report.summary}</p>
      </div>
    </section>
  );
}
