import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageLinks } from "@/components/layout/page-links";
import { ReportList } from "@/features/reports/components/report-list";
import { listPublished } from "@/features/reports/published/queries";
import type { Locale } from "@/i18n/routing";

type Props = { id: number; locale: Locale; page: number; root: string };

/** A page of the reports that come from a district; a page beyond the last is not there. */
export async function ReportsOfDistrict({ id, locale, page, root }: Props) {
  const t = await getTranslations();
  const { rows, total, pages } = await listPublished({ sourceUnitId: id, language: locale, page });
  if (page > pages) notFound();
  return (
    <section aria-labelledby="reports" className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-ink border-b pb-3">
        <h2 id="reports" className="text-xl">
          {t("districts.reports")}
        </h2>
        <p className="flex flex-wrap gap-x-6 text-muted text-sm tabular-nums">
          <span>{t("site.count", { count: total })}</span>
          <a href={`${root}/feed.xml`} type="application/atom+xml" className="no-print">
            {t("districts.feed")}
          </a>
        </p>
      </div>
      {total === 0 ? <p className="py-4 text-muted">{t("site.empty")}</p> : <ReportList reports={rows} headings="h3" />}
      <PageLinks page={page} pages={pages} href={(n) => (n === 1 ? root : `${root}?page=${n}`)} />
    </section>
  );
}
