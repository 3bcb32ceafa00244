import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageLinks } from "@/components/layout/page-links";
import { SiteFrame } from "@/components/layout/site-frame";
import { findDistrict } from "@/features/districts/queries";
import { ReportList } from "@/features/reports/components/report-list";
import { listPublished } from "@/features/reports/published/queries";
import { type Locale, localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { pageMetadata } from "../../page-metadata";
import { pageNumber } from "../../page-number";

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const load = cache(async (locale: Locale, slug: string) => {
  const district = await findDistrict(slug);
  if (!district) notFound();
  return { id: district.id, name: locale === "en" ? district.nameEn : district.nameZh };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  const { name } = await load(locale, slug);
  const t = await getTranslations({ locale, namespace: "site" });
  const page = pageNumber((await searchParams).page);
  const path = page === 1 ? `/districts/${slug}` : `/districts/${slug}?page=${page}`;
  return pageMetadata({ locale, path, title: `${name} - ${t("name")}`, description: t("districtIntro", { name }) });
}

export default async function DistrictPage({ params, searchParams }: Props) {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const { id, name } = await load(locale, slug);
  const page = pageNumber((await searchParams).page);
  const t = await getTranslations("site");
  const { rows, total, pages } = await listPublished({ sourceUnitId: id, language: locale, page });
  if (page > pages) notFound();
  const root = `/${locale}/districts/${slug}`;
  const places = [
    { href: `/${locale}`, label: t("home") },
    { href: `/${locale}/districts`, label: t("districts") },
  ];
  return (
    <SiteFrame
      path={page === 1 ? `/districts/${slug}` : `/districts/${slug}?page=${page}`}
      demonstration={readEnv().demo}
    >
      <Breadcrumb places={places} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{name}</h1>
      <p className="mt-3 mb-8 border-ink border-b pb-4 text-muted tabular-nums">{t("count", { count: total })}</p>
      {total === 0 ? <p className="py-4 text-muted">{t("empty")}</p> : <ReportList reports={rows} headings="h2" />}
      <PageLinks page={page} pages={pages} href={(n) => (n === 1 ? root : `${root}?page=${n}`)} />
    </SiteFrame>
  );
}
