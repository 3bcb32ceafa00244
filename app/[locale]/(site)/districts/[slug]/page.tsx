import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { DistrictNeighbours } from "@/features/districts/components/district-neighbours";
import { findDistrict, listDistricts } from "@/features/districts/queries";
import { type Locale, localeOf } from "@/i18n/routing";
import { pageMetadata } from "../../page-metadata";
import { pageNumber } from "../../page-number";
import { SitePage } from "../../site-page";
import { AboutDistrict } from "./about-district";
import { ReportsOfDistrict } from "./reports-of-district";
import { WorkOfDistrict } from "./work-of-district";

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
  const words = { title: `${name} - ${t("name")}`, description: t("districtIntro", { name }) };
  return pageMetadata({ locale, path, ...words, feed: `/districts/${slug}/feed.xml` });
}

export default async function DistrictPage({ params, searchParams }: Props) {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const { id, name } = await load(locale, slug);
  const page = pageNumber((await searchParams).page);
  const t = await getTranslations("site");
  const places = [
    { href: `/${locale}`, label: t("home") },
    { href: `/${locale}/districts`, label: t("districts") },
  ];
  return (
    <SitePage path={page === 1 ? `/districts/${slug}` : `/districts/${slug}?page=${page}`}>
      <Breadcrumb places={places} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{name}</h1>
      {page === 1 && <AboutDistrict id={id} name={name} />}
      <ReportsOfDistrict id={id} locale={locale} page={page} root={`/${locale}/districts/${slug}`} />
      {page === 1 && <WorkOfDistrict id={id} />}
      <DistrictNeighbours districts={await listDistricts()} slug={slug} />
    </SitePage>
  );
}
