import { useLocale, useTranslations } from "next-intl";
import { KeptPicture } from "@/features/media/components/kept-picture";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import type { ListedReport } from "../../components/report-list";

type Lead = ListedReport & { picture: { key: string; width: number; height: number; alt: string } | null };

const titleLook = "text-ink no-underline hover:text-accent hover:underline";

/** What opens the home page: the first report large, with its picture; those chosen besides it at its side. */
export function Leads({ leads }: { leads: Lead[] }) {
  const t = useTranslations("home");
  const [first, ...others] = leads;
  if (!first) return null;
  const alone = others.length === 0;
  return (
    <section
      aria-label={t("leads")}
      className={alone ? "py-4 sm:py-8" : "grid gap-x-12 gap-y-8 py-4 sm:py-8 lg:grid-cols-[minmax(0,1fr)_18rem]"}
    >
      <FirstLead lead={first} beside={alone} />
      {!alone && (
        <ul className="divide-y divide-hairline border-hairline border-t lg:border-t-0">
          {others.map((lead) => (
            <li key={lead.id} className="py-5 lg:first:pt-0">
              <Facts report={lead} />
              <Title report={lead} className="mt-1.5 text-xl leading-snug" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The picture stands beside the words where there is room for it, otherwise below them. */
function FirstLead({ lead, beside }: { lead: Lead; beside: boolean }) {
  const { picture } = lead;
  const room = beside && picture ? "lg:grid-cols-[minmax(0,1fr)_26rem]" : "";
  return (
    <div className={`grid content-start items-start gap-x-12 gap-y-6 ${room}`}>
      <div>
        <Facts report={lead} />
        <Title
          report={lead}
          className={`mt-3 text-3xl leading-tight sm:text-[2.75rem] sm:leading-[1.15] ${picture ? "" : "max-w-3xl"}`}
        />
        <p className="measure mt-4 text-lg text-muted" lang={otherLanguage(lead, useLocale())}>
          {lead.summary}
        </p>
      </div>
      {picture && (
        <KeptPicture
          picture={picture}
          alt={picture.alt}
          sizes={beside ? "(min-width: 64rem) 26rem, 92vw" : "(min-width: 64rem) 40rem, 92vw"}
          className="h-auto max-h-96 w-full bg-wash object-cover"
          first
        />
      )}
    </div>
  );
}

function Facts({ report }: { report: Lead }) {
  const locale = useLocale() as Locale;
  return (
    <p className="text-muted text-sm tabular-nums">
      <time dateTime={report.publishedAt.toISOString()}>{longDay(report.publishedAt, locale)}</time>
      <span className="mx-2" aria-hidden="true">
        ·
      </span>
      {locale === "en" ? report.sourceEn : report.sourceZh}
    </p>
  );
}

function Title({ report, className }: { report: Lead; className: string }) {
  const locale = useLocale();
  return (
    <h2 className={className} lang={otherLanguage(report, locale)}>
      <a href={`/${locale}/events/${report.section}/${report.slug}`} className={titleLook}>
        {report.title}
      </a>
    </h2>
  );
}

function otherLanguage(report: Lead, locale: string): string | undefined {
  return report.language === locale ? undefined : languageTag[report.language];
}
