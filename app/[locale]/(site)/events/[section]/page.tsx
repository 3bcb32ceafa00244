import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageLinks } from "@/components/layout/page-links";
import { ChosenFilters } from "@/features/reports/components/chosen-filters";
import { EmptyList } from "@/features/reports/components/empty-list";
import { ListingFilters } from "@/features/reports/components/listing-filters";
import { ReportList } from "@/features/reports/components/report-list";
import { SectionsBelow } from "@/features/reports/components/sections-below";
import { YearLinks } from "@/features/reports/components/year-links";
import { chosenIn, printFilter } from "@/features/reports/listing/filter";
import { governmentMeta } from "../../government-meta";
import { pageMetadata } from "../../page-metadata";
import { SitePage } from "../../site-page";
import { type ListingProps, loadListing, readListing } from "./listing";

export async function generateMetadata(props: ListingProps): Promise<Metadata> {
  const { locale, section, filter, words, path } = await loadListing(props);
  const t = await getTranslations({ locale, namespace: "site" });
  const limits = chosenIn(filter).map((name) => words[name]);
  const metadata = pageMetadata({
    locale,
    path,
    title: [section.name, ...limits, t("name")].join(" - "),
    description: t("sectionIntro"),
    feed: `/events/${section.slug}/feed.xml`,
  });
  const column = { name: section.name, type: t("events") };
  return { ...metadata, ...(await governmentMeta({ locale, path, siteName: t("name"), column })) };
}

export default async function SectionPage(props: ListingProps) {
  const { locale, section, filter, page, path, words, choices } = await loadListing(props);
  setRequestLocale(locale);
  const t = await getTranslations("site");
  const { rows, total, pages, facets, choosable } = await readListing({ locale, slug: section.slug, filter, page });
  const root = `/${locale}/events/${section.slug}`;
  return (
    <SitePage path={path}>
      <Breadcrumb places={section.places.slice(0, -1)} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{section.name}</h1>
      <p className="measure mt-3 mb-6 text-muted">{t("sectionIntro")}</p>
      <SectionsBelow places={section.below} />
      {choosable && <ListingFilters root={root} filter={filter} facets={facets} {...choices} />}
      <ChosenFilters root={root} filter={filter} words={words} total={total} />
      {total === 0 ? (
        <EmptyList whole={chosenIn(filter).length > 0 ? root : null} events={`/${locale}/events`} />
      ) : (
        <ReportList reports={rows} headings="h2" />
      )}
      <PageLinks page={page} pages={pages} href={(n) => `${root}${printFilter(filter, n)}`} />
      <YearLinks root={root} filter={filter} years={facets.years} />
    </SitePage>
  );
}
