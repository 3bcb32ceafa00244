import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import type { ListedReport } from "./report-list";

type Props = { related: ListedReport[]; earlier: ListedReport | null; later: ListedReport | null };

/** What a reader can go on to from a report: others on the same matter, and its neighbours in the section. */
export function AroundReport({ related, earlier, later }: Props) {
  const t = useTranslations("article");
  const locale = useLocale() as Locale;
  return (
    <div className="measure no-print">
      {related.length > 0 && (
        <section aria-labelledby="related" className="mt-14">
          <h2 id="related" className="border-ink border-b pb-2 text-xl">
            {t("related")}
          </h2>
          <ul className="divide-y divide-hairline border-hairline border-b">
            {related.map((report) => (
              <li key={report.id} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[9rem_1fr]">
                <time dateTime={report.publishedAt.toISOString()} className="pt-0.5 text-muted text-sm tabular-nums">
                  {longDay(report.publishedAt, locale)}
                </time>
                <ReportAddress report={report} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {(earlier || later) && (
        <nav aria-label={t("neighbours")} className="mt-10 grid gap-x-10 gap-y-5 sm:grid-cols-2">
          <Neighbour report={earlier} label={t("previous")} rel="prev" />
          <Neighbour report={later} label={t("next")} rel="next" className="sm:col-start-2 sm:text-end" />
        </nav>
      )}
    </div>
  );
}

type NeighbourProps = { report: ListedReport | null; label: string; rel: "prev" | "next"; className?: string };

function Neighbour({ report, label, rel, className }: NeighbourProps) {
  if (!report) return null;
  return (
    <p className={className}>
      <span className="block text-muted text-sm">{label}</span>
      <ReportAddress report={report} rel={rel} />
    </p>
  );
}

function ReportAddress({ report, rel }: { report: ListedReport; rel?: "prev" | "next" }) {
  const locale = useLocale() as Locale;
  return (
    <a
      href={`/${locale}/events/${report.section}/${report.slug}`}
      rel={rel}
      lang={report.language === locale ? undefined : languageTag[report.language]}
      className="font-serif text-ink leading-snug decoration-hairline underline hover:text-accent"
    >
      {report.title}
    </a>
  );
}
