import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageLinks } from "@/components/layout/page-links";
import { buttonLook } from "@/components/ui/button";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { ReportFilters } from "@/features/reports/components/report-filters";
import { ReportTable } from "@/features/reports/components/report-table";
import { deskFilter, queryOf } from "@/features/reports/desk/filter";
import { listReports } from "@/features/reports/desk/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const path = "/dashboard/reports";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "reports" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ReportsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("report.read", locale, path);
  const t = await getTranslations("reports");
  const filter = deskFilter.parse(await searchParams);
  const { rows, total, pages } = await listReports({ ...filter, writtenBy: filter.mine ? actor.accountId : null });
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl">
          {t("title")}{" "}
          <span className="ms-2 font-normal font-sans text-base text-muted tabular-nums">
            {t("count", { count: total })}
          </span>
        </h1>
        {may(actor, "report.write") && (
          <a href={`/${locale}${path}/new`} className={buttonLook({ look: "primary" })}>
            {t("new")}
          </a>
        )}
      </div>
      <ReportFilters filter={filter} />
      {rows.length > 0 ? (
        <ReportTable reports={rows} />
      ) : (
        <p className="py-6 text-muted">
          {t("none")} <a href={`/${locale}${path}`}>{t("noneNext")}</a>
        </p>
      )}
      <PageLinks page={filter.page} pages={pages} href={(page) => `/${locale}${path}${queryOf({ ...filter, page })}`} />
    </Desk>
  );
}
