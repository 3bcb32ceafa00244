import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { StructuredData } from "@/components/layout/structured-data";
import { listCollectionsOfCase } from "@/features/cases/collections/queries";
import { CaseFacts } from "@/features/cases/components/case-facts";
import { CaseList } from "@/features/cases/components/case-list";
import { CaseParts } from "@/features/cases/components/case-parts";
import { CasePicture } from "@/features/cases/components/case-picture";
import { CollectionList } from "@/features/cases/components/collection-list";
import { listRelatedCases, readCase } from "@/features/cases/published/queries";
import { listedIn } from "@/features/cases/told";
import { localeOf } from "@/i18n/routing";
import { trailFacts } from "../../page-facts";
import { pageMetadata } from "../../page-metadata";
import { SitePage } from "../../site-page";

type Props = { params: Promise<{ locale: string; slug: string }> };

const load = cache(async (slug: string) => (await readCase(slug)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  const { title, summary } = listedIn(locale, await load(slug));
  const t = await getTranslations({ locale, namespace: "site" });
  return pageMetadata({ locale, path: `/cases/${slug}`, title: `${title} - ${t("name")}`, description: summary });
}

export default async function CasePage({ params }: Props) {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const one = await load(slug);
  const t = await getTranslations();
  const { title, summary } = listedIn(locale, one);
  const [related, collections] = await Promise.all([listRelatedCases(one), listCollectionsOfCase(one.id)]);
  const places = [
    { href: `/${locale}`, label: t("site.home") },
    { href: `/${locale}/cases`, label: t("cases.title") },
  ];
  return (
    <SitePage path={`/cases/${slug}`}>
      <Breadcrumb places={places} />
      <article className="measure mt-6">
        <h1 className="text-[1.75rem] leading-tight sm:text-4xl sm:leading-[1.2]">{title}</h1>
        <CaseFacts one={one} />
        <p className="mt-6 text-lg">{summary}</p>
        <CasePicture one={one} />
        <CaseParts one={one} headings="h2" />
      </article>
      {collections.length > 0 && (
        <section aria-labelledby="collections" className="measure mt-14">
          <h2 id="collections" className="mb-3 text-xl">
            {t("cases.inCollections")}
          </h2>
          <CollectionList collections={collections} />
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related" className="mt-14">
          <h2 id="related" className="border-ink border-b pb-3 text-xl">
            {t("cases.related")}
          </h2>
          <CaseList cases={related} headings="h3" />
        </section>
      )}
      <StructuredData data={trailFacts(places)} />
    </SitePage>
  );
}
