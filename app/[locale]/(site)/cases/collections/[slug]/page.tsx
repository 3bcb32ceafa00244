import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { StructuredData } from "@/components/layout/structured-data";
import { readCollection } from "@/features/cases/collections/queries";
import { CollectedCases } from "@/features/cases/components/collected-cases";
import { CollectionHead } from "@/features/cases/components/collection-head";
import { paragraphsOf } from "@/features/districts/paragraphs";
import { localeOf } from "@/i18n/routing";
import { trailFacts } from "../../../page-facts";
import { pageMetadata } from "../../../page-metadata";
import { SitePage } from "../../../site-page";

type Props = { params: Promise<{ locale: string; slug: string }> };

const load = cache(async (slug: string) => (await readCollection(slug)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  const { titleEn, titleZh, introEn, introZh } = await load(slug);
  const t = await getTranslations({ locale, namespace: "site" });
  const [description = ""] = paragraphsOf(locale === "en" ? introEn : introZh);
  const title = `${locale === "en" ? titleEn : titleZh} - ${t("name")}`;
  return pageMetadata({ locale, path: `/cases/collections/${slug}`, title, description });
}

export default async function CollectionPage({ params }: Props) {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const collection = await load(slug);
  const t = await getTranslations();
  const places = [
    { href: `/${locale}`, label: t("site.home") },
    { href: `/${locale}/cases`, label: t("cases.title") },
  ];
  return (
    <SitePage path={`/cases/collections/${slug}`}>
      <Breadcrumb places={places} />
      <CollectionHead collection={collection} />
      <CollectedCases cases={collection.contents} />
      <StructuredData data={trailFacts(places)} />
    </SitePage>
  );
}
