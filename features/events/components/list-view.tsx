import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageLinks } from "@/components/layout/page-links";
import type { CalendarEntry } from "../month";
import { CalendarList } from "./calendar-list";

type Props = {
  coming: CalendarEntry[];
  /** One page of what is over, the latest first, and how much there is in all. */
  past: { entries: CalendarEntry[]; total: number; page: number; pages: number };
};

/** What is coming, then what is over. */
export function ListView({ coming, past }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const root = `/${locale}/events/calendar`;
  const { page, pages } = past;
  return (
    <>
      {page === 1 && (
        <Part id="coming" title={t("coming")} count={t("count", { count: coming.length })}>
          {coming.length > 0 ? (
            <CalendarList entries={coming} />
          ) : (
            <p className="py-6 text-muted">
              {t("emptyComing")} <a href={`/${locale}/events`}>{t("emptyComingNext")}</a>
            </p>
          )}
        </Part>
      )}
      {past.total > 0 && (
        <Part id="past" title={t("past")} count={t("count", { count: past.total })}>
          <CalendarList entries={past.entries} />
        </Part>
      )}
      <PageLinks
        page={page}
        pages={pages}
        href={(number) => (number === 1 ? root : `${root}?page=${number}`)}
        labels={{ before: t("later"), after: t("earlier") }}
      />
    </>
  );
}

function Part({ id, title, count, children }: { id: string; title: string; count: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <div className="flex items-baseline justify-between border-ink border-b pb-2">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        <span className="text-muted text-sm tabular-nums">{count}</span>
      </div>
      {children}
    </section>
  );
}
