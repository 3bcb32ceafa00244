import { useLocale, useTranslations } from "next-intl";
import { ReportLink } from "@/features/reports/components/report-link";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Language } from "../../language";
import { roundsTold, type ToldJob, wordsKeyOf } from "../rounds";

type Due = {
  reportId: number;
  language: Language;
  publishAt: Date | null;
  overdue: boolean;
  version: number;
  by: string | null;
  titleEn: string | null;
  titleZh: string | null;
};

type Job = {
  job: ToldJob | null;
  name: string;
  reportId: number | null;
  runAt: Date;
  attempts: number;
  failed: boolean;
};

const heading = "border-ink border-b pb-1.5 font-sans text-base";

/** What goes out by itself, what is due first. */
export function DueList({ due }: { due: Due[] }) {
  const t = useTranslations("board");
  const nobody = useTranslations("reports")("history.nobody");
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby="board-due">
      <h2 id="board-due" className={heading}>
        {t("due.title")} <span className="font-normal text-muted tabular-nums">{due.length}</span>
      </h2>
      {due.length === 0 && (
        <p className="py-3 text-muted text-sm">
          {t("due.none")} <a href={`/${locale}/dashboard/reports?status=approved`}>{t("due.noneNext")}</a>
        </p>
      )}
      <ol className="divide-y divide-hairline">
        {due.map((one) => {
          const at = one.publishAt ? shortMoment(one.publishAt, locale) : "";
          return (
            <li key={`${one.reportId}-${one.language}`} className="gap-x-6 py-2.5 sm:grid sm:grid-cols-[11rem_1fr]">
              <p className="text-sm tabular-nums">
                {at}
                {one.overdue && <strong className="block text-warning">{t("due.overdue")}</strong>}
              </p>
              <div className="min-w-0">
                <ReportLink report={{ id: one.reportId, titleEn: one.titleEn, titleZh: one.titleZh }} />
                <p className="mt-0.5 text-muted text-sm">
                  {[t(`language.${one.language}`), t("due.by", { name: one.by ?? nobody })].join(" · ")}
                  {" · "}
                  <a href={`/${locale}/dashboard/reports/${one.reportId}/preview?version=${one.version}`}>
                    {t("due.preview", { version: one.version })}
                  </a>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What waits in the queue, each job in words. */
export function JobList({ jobs }: { jobs: Job[] }) {
  const t = useTranslations("board");
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby="board-jobs">
      <h2 id="board-jobs" className={heading}>
        {t("jobs.title")} <span className="font-normal text-muted tabular-nums">{jobs.length}</span>
      </h2>
      {jobs.length === 0 && <p className="py-3 text-muted text-sm">{t("jobs.none")}</p>}
      <ol className="divide-y divide-hairline text-sm">
        {jobs.map(({ job, name, reportId, runAt, attempts, failed }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two jobs may be alike in everything
            key={index}
            className="gap-x-6 py-2.5 sm:grid sm:grid-cols-[11rem_1fr]"
          >
            <p className="tabular-nums">{shortMoment(runAt, locale)}</p>
            <p>
              {job ? t(`job.${wordsKeyOf(job)}`) : t("jobs.other", { name })}{" "}
              {reportId !== null && (
                <a href={`/${locale}/dashboard/reports/${reportId}`}>{t("jobs.report", { id: reportId })}</a>
              )}
              {failed && <span className="block text-warning">{t("jobs.failed", { attempts })}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the clock looks after, whatever else there is. */
export function RoundList() {
  const t = useTranslations("board");
  return (
    <section aria-labelledby="board-rounds">
      <h2 id="board-rounds" className={heading}>
        {t("rounds.title")}
      </h2>
      <ul className="divide-y divide-hairline text-sm">
        {roundsTold.map((round) => (
          <li key={round} className="py-2.5">
            {t(`round.${wordsKeyOf(round)}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
