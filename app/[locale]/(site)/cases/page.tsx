import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageLinks } from "@/components/layout/page-links";
import { addressOf } from "@/features/cases/address";
import { listCollections } from "@/features/cases/collections/queries";
import { CaseFilters } from "@/features/cases/components/case-filters";
import { CaseList } from "@/features/cases/components/case-list";
import { ChosenFilters } from "@/features/cases/components/chosen-filters";
import { CollectionList } from "@/features/cases/components/collection-list";
import { listCases } from "@/features/cases/published/queries";
import { localeOf } from "@/i18n/routing";
import { pageMetadata } from "../page-metadata";
import { SitePage } from "../site-page";
import { caseChoices, caseQuery } from "./chosen";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const query = caseQuery(await searchParams);
  const path = addressOf("", query);
  const { district, theme } = await caseChoices(query, locale);
  const t = await getTranslations({ locale });
  const name = [t("cases.title"), district?.name, theme?.name].filter(Boolean).join(" · ");
  return pageMetadata({
    locale,
    path,
    title: `${name} - ${t("site.name")}`,
    description: t("cases.intro"),
  });
}

export default async function CasesPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations();
  const query = caseQuery(await searchParams);
  const { district, theme, ...choices } = await caseChoices(query, locale);
  const found = await listCases({ districtId: district?.id, themeId: theme?.id, page: query.page });
  if (query.page > found.pages) notFound();
  const collections = await listCollections();
  const filtered = district !== undefined || theme !== undefined;
  return (
    <SitePage path={addressOf("", query)}>
      <Breadcrumb places={[{ href: `/${locale}`, label: t("site.home") }]} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("cases.title")}</h1>
      <p className="measure mt-3 border-ink border-b pb-4 text-muted sm:max-w-none">{t("cases.intro")}</p>
      {collections.length > 0 && (
        <section aria-labelledby="collections" className="mt-8">
          <h2 id="collections" className="mb-3 text-xl">
            {t("cases.collections")}
          </h2>
          <CollectionList collections={collections} />
        </section>
      )}
      <section aria-labelledby="all" className="mt-12">
        <h2 id="all" className="mb-4 text-xl">
          {t("cases.all")}
        </h2>
        <CaseFilters {...choices} district={district?.slug} theme={theme?.slug} />
        <ChosenFilters query={query} names={{ district: district?.name, theme: theme?.name }} total={found.total} />
        {found.total > 0 ? (
          <CaseList cases={found.rows} headings="h3" />
        ) : (
          <p className="py-8 text-muted">
            {t(filtered ? "cases.nothing" : "cases.empty")}{" "}
            {filtered && <a href={`/${locale}/cases`}>{t("cases.showAll")}</a>}
          </p>
        )}
        <PageLinks page={query.page} pages={found.pages} href={(page) => addressOf(locale, { ...query, page })} />
      </section>
    </SitePage>
  );
}
