import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { SearchField } from "@/components/layout/search-field";
import { readAsked, searchAddress } from "@/features/search/address";
import { SearchHints } from "@/features/search/components/search-hints";
import { localeOf } from "@/i18n/routing";
import { pageMetadata } from "../page-metadata";
import { pageNumber } from "../page-number";
import { SitePage } from "../site-page";
import { Answer } from "./answer";
import { found, searchPlaces } from "./found";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const parameters = await searchParams;
  const [asked, page] = [readAsked(parameters), pageNumber(parameters.page)];
  return { locale, asked, page, path: searchAddress(asked, page) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, asked, path } = await load(props);
  const [t, site] = await Promise.all([getTranslations("search"), getTranslations("site")]);
  const title = [asked.q, t("heading"), site("name")].filter(Boolean).join(" - ");
  const metadata = pageMetadata({ locale, path, title, description: t("how") });
  return asked.q ? { ...metadata, robots: { index: false, follow: true } } : metadata;
}

export default async function SearchPage(props: Props) {
  const { locale, asked, page, path } = await load(props);
  const [t, site] = await Promise.all([getTranslations("search"), getTranslations("site")]);
  const places = await searchPlaces(locale);
  const answer = asked.q ? await found(asked, page, locale, places) : null;
  if (answer && page > answer.pages) notFound();
  return (
    <SitePage path={path}>
      <Breadcrumb places={[{ href: `/${locale}`, label: site("home") }]} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("heading")}</h1>
      <SearchField id="search" value={asked.q} className="measure mt-4" />
      {answer && <Answer {...{ locale, asked, page, answer }} sectionNames={places.sections} />}
      {!answer?.total && <SearchHints sections={places.sections} districts={places.districts} />}
    </SitePage>
  );
}
