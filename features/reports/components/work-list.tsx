import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { queryOf, type Show } from "../desk/filter";
import type { ListedOnDesk } from "../desk/listed";
import { ReportLink } from "./report-link";

type Props = {
  title: string;
  found: { rows: ListedOnDesk[]; total: number };
  /** What is told of each report besides its source. */
  tells: "submission" | "change" | "publication";
  /** Which list holds all of them. */
  all: { status: Show; mine: boolean };
  empty: ReactNode;
};

/** Reports that ask for something, each with what was last done to it. */
export function WorkList({ title, found, tells, all, empty }: Props) {
  const t = useTranslations("overview");
  const locale = useLocale() as Locale;
  return (
    <section aria-label={title}>
      <h2 className="flex items-baseline gap-2 border-ink border-b pb-1.5 font-sans text-base">
        {title}
        <span className="font-normal text-muted tabular-nums">{found.total}</span>
      </h2>
      {found.total === 0 && <p className="py-3 text-muted text-sm">{empty}</p>}
      <ul className="divide-y divide-hairline">
        {found.rows.map((report) => (
          <li key={report.id} className="py-2.5">
            <ReportLink report={report} />
            <WorkFacts report={report} tells={tells} />
          </li>
        ))}
      </ul>
      {found.total > found.rows.length && (
        <a href={`/${locale}/dashboard/reports${queryOf({ ...all, page: 1 })}`} className="mt-2 inline-block text-sm">
          {t("all", { count: found.total })}
        </a>
      )}
    </section>
  );
}

function WorkFacts({ report, tells }: { report: ListedOnDesk; tells: Props["tells"] }) {
  const t = useTranslations("overview");
  const nobody = useTranslations("reports")("history.nobody");
  const locale = useLocale() as Locale;
  const name = report.stepBy ?? nobody;
  const moment = (at: Date | null) => shortMoment(at ?? report.updatedAt, locale);
  const facts = {
    submission: [t("submitted", { name, time: moment(report.stepAt) })],
    change: [t("changed", { time: moment(report.updatedAt) })],
    publication: [t("publishedOn", { time: moment(report.publishedAt) }), t("views", { count: report.views })],
  };
  const source = locale === "en" ? report.sourceEn : report.sourceZh;
  return (
    <>
      <p className="mt-0.5 text-muted text-sm tabular-nums">{[source, ...facts[tells]].join(" · ")}</p>
      {tells === "change" && report.step === "request_changes" && (
        <p className="mt-1 border-caution border-s-2 ps-3 text-sm">
          {t("returned", { name, reason: report.reason ?? "" })}
        </p>
      )}
    </>
  );
}
