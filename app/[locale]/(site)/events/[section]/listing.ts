import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { listDistricts } from "@/features/districts/queries";
import { facetsOf } from "@/features/reports/listing/facets";
import {
  type FilterName,
  type ListingFilter,
  parseFilter,
  printFilter,
  quarterIn,
} from "@/features/reports/listing/filter";
import { countCells } from "@/features/reports/listing/queries";
import { listPublished } from "@/features/reports/published/queries";
import { listThemes } from "@/features/themes/queries";
import { type Locale, localeOf } from "@/i18n/routing";
import { pageNumber } from "../../page-number";
import { findSection } from "../trail";

export type ListingProps = {
  params: Promise<{ locale: string; section: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const loadSection = cache(async (slug: string, locale: Locale) => findSection(slug, locale));

const loadChoices = cache(async (locale: Locale) => {
  const [districts, themes] = await Promise.all([listDistricts(), listThemes()]);
  const inWords = (row: { slug: string; en: string; zh: string }) => ({ value: row.slug, name: row[locale] });
  return {
    districts: districts.map(({ slug, shortEn, shortZh }) => inWords({ slug, en: shortEn, zh: shortZh })),
    themes: themes.map(({ slug, nameEn, nameZh }) => inWords({ slug, en: nameEn, zh: nameZh })),
  };
});

/** What a filter says, part by part, in words; the names come from the lists a reader chooses from. */
async function wordsOf(filter: ListingFilter, locale: Locale) {
  const t = await getTranslations({ locale, namespace: "filters" });
  const { districts, themes } = await loadChoices(locale);
  const quarter = quarterIn(filter);
  const words: Record<FilterName, string | undefined> = {
    district: districts.find(({ value }) => value === filter.district)?.name,
    theme: themes.find(({ value }) => value === filter.theme)?.name,
    year: filter.year === undefined ? undefined : t("yearName", { year: String(filter.year) }),
    quarter: quarter ? t("quarterName", { year: String(quarter.year), quarter: quarter.quarter }) : undefined,
  };
  return words;
}

/** The section and the filter an address asks for, in words too; an unknown section or value is no page. */
export async function loadListing({ params, searchParams }: ListingProps) {
  const { locale: text, section: slug } = await params;
  const asked = await searchParams;
  const locale = localeOf(text);
  const section = await loadSection(slug, locale);
  const filter = parseFilter(asked);
  const page = pageNumber(asked.page);
  if (!section || !filter) notFound();
  const words = await wordsOf(filter, locale);
  const named = (["district", "theme"] as const).every((name) => filter[name] === undefined || words[name]);
  if (!named) notFound();
  const path = `/events/${slug}${printFilter(filter, page)}`;
  return { locale, section, filter, page, path, words, choices: await loadChoices(locale) };
}

type Wanted = { locale: Locale; slug: string; filter: ListingFilter; page: number };

/** A page of the list and what else it can be limited to, if there is anything to choose; a page too far is none. */
export async function readListing({ locale, slug, filter, page }: Wanted) {
  const [{ rows, total, pages }, cells] = await Promise.all([
    listPublished({ ...filter, section: slug, language: locale, page }),
    countCells(slug),
  ]);
  if (page > pages) notFound();
  return { rows, total, pages, facets: facetsOf(cells, filter), choosable: cells.length > 1 };
}
