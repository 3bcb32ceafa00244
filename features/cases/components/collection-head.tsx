import { useLocale, useTranslations } from "next-intl";
import { paragraphsOf } from "@/features/districts/paragraphs";
import { quarterAddress } from "@/features/meetings/address";
import type { Locale } from "@/i18n/routing";

type Props = {
  collection: {
    slug: string;
    year: number;
    titleEn: string;
    titleZh: string;
    introEn: string;
    introZh: string;
    cases: number;
    meetingYear: number | null;
    meetingQuarter: number | null;
  };
};

/** What a collection is, at which meeting it was handed out, and where it can be had to print. */
export function CollectionHead({ collection }: Props) {
  const t = useTranslations("cases");
  const locale = useLocale() as Locale;
  const { slug, meetingYear: year, meetingQuarter: quarter } = collection;
  return (
    <header className="measure mt-6">
      <h1 className="text-[1.75rem] leading-tight sm:text-4xl sm:leading-[1.2]">
        {locale === "en" ? collection.titleEn : collection.titleZh}
      </h1>
      <p className="mt-6 flex flex-wrap gap-x-8 gap-y-1 border-hairline border-y py-3 text-muted text-sm tabular-nums">
        <span>{collection.year}</span>
        <span>{t("collectionCount", { count: collection.cases })}</span>
        {year !== null && quarter !== null && (
          <a href={`/${locale}${quarterAddress({ year, quarter })}`}>
            {t("handedOut", { year: String(year), quarter: String(quarter) })}
          </a>
        )}
        {collection.cases > 0 && (
          <a href={`/${locale}/cases/collections/${slug}/collection.pdf`} type="application/pdf" className="no-print">
            {t("download")}
          </a>
        )}
      </p>
      <div className="report-body mt-8">
        {paragraphsOf(locale === "en" ? collection.introEn : collection.introZh).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </header>
  );
}
