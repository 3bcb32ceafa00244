import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageLinks } from "@/components/layout/page-links";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { ChosenLimits, ReportFilters } from "@/features/reports/components/report-filters";
import { LimitForm } from "@/features/reports/desk/components/limit-form";
import { ListHead, ListLinks } from "@/features/reports/desk/components/list-links";
import { ReportRows } from "@/features/reports/desk/components/report-rows";
import { deskFilter, queryOf } from "@/features/reports/desk/filter";
import { ViewNotice } from "@/features/reports/views/components/view-forms";
import { ViewLinks } from "@/features/reports/views/components/view-links";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadList } from "./load-list";

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
  const asked = await searchParams;
  const filter = deskFilter.parse(asked);
  const { list, views, deed, words, choices } = await loadList(filter, asked, actor, locale);
  const [mayWrite, mayReview] = [may(actor, "report.write"), may(actor, "report.review_first")];
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <ListHead total={list.total} mayWrite={mayWrite} />
      {deed && <ViewNotice {...deed} />}
      <ViewLinks views={views} query={queryOf({ ...filter, page: 1 })} />
      <ReportFilters filter={filter} />
      <LimitForm filter={filter} choices={choices} />
      <ChosenLimits filter={filter} words={words} />
      {list.total === 0 && (
        <p className="py-6 text-muted">
          {t("none")} <a href={`/${locale}${path}`}>{t("noneNext")}</a>
        </p>
      )}
      <ReportRows reports={list.rows} may={{ write: mayWrite, review: mayReview }} trash={filter.status === "trash"} />
      <PageLinks
        page={filter.page}
        pages={list.pages}
        href={(page) => `/${locale}${path}${queryOf({ ...filter, page })}`}
      />
      <ListLinks filter={filter} mayWrite={mayWrite} />
    </Desk>
  );
}
