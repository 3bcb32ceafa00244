import { useLocale } from "next-intl";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";

export type ListedReport = {
  id: number;
  slug: string;
  section: string;
  publishedAt: Date;
  title: string;
  summary: string;
  language: Locale;
  sourceEn: string;
  sourceZh: string;
};

type Props = { reports: ListedReport[]; headings: "h2" | "h3" | "h4" };

/** Dated reports with their summaries, one below the other. */
export function ReportList({ reports, headings: Heading }: Props) {
  const locale = useLocale() as Locale;
  return (
    <ul className="divide-y divide-hairline border-hairline border-b">
      {reports.map((report) => (
        <li key={report.id} className="grid gap-x-8 py-5 sm:grid-cols-[9rem_1fr]">
          <p className="pt-1 text-muted text-sm tabular-nums">
            <time dateTime={report.publishedAt.toISOString()}>{longDay(report.publishedAt, locale)}</time>
          </p>
          <div className="measure" lang={report.language === locale ? undefined : languageTag[report.language]}>
            <Heading className="text-lg leading-snug">
              <a
                href={`/${locale}/events/${report.section}/${report.slug}`}
                className="text-ink decoration-hairline underline hover:text-accent"
              >
                {report.title}
              </a>
            </Heading>
            <p className="mt-2 text-muted">{report.summary}</p>
            <p className="mt-2 text-muted text-sm" lang={languageTag[locale]}>
              {locale === "en" ? report.sourceEn : report.sourceZh}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
