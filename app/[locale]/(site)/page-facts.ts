import { sourcesOf } from "@/features/media/address";
import { picturesOf } from "@/features/reports/body/contents";
import type { Body } from "@/features/reports/body/document";
import { type Locale, languageTag } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Report = {
  title: string;
  summary: string;
  section: string;
  slug: string;
  language: Locale;
  publishedAt: Date;
  sourceEn: string;
  sourceZh: string;
  body: Body;
};

/** The pictures of a text as whole addresses, each in the width that most screens take. */
function imagesOf(body: Body): string[] {
  const { siteUrl } = readEnv();
  return picturesOf(body).map(({ key, width }) => `${siteUrl}${sourcesOf(key, width).src}`);
}

type Around = {
  /** The federation's name. */
  publisher: string;
  section: string;
  /** When it was last published anew; null where it never was. */
  changedAt: Date | null;
};

/** A report as schema.org's NewsArticle. */
export function reportFacts(report: Report, locale: Locale, around: Around): Record<string, unknown> {
  const { siteUrl } = readEnv();
  const images = imagesOf(report.body);
  return {
    "@type": "NewsArticle",
    headline: report.title,
    description: report.summary,
    inLanguage: languageTag[report.language],
    datePublished: report.publishedAt.toISOString(),
    dateModified: (around.changedAt ?? report.publishedAt).toISOString(),
    articleSection: around.section,
    ...(images.length > 0 ? { image: images } : {}),
    mainEntityOfPage: `${siteUrl}/${locale}/events/${report.section}/${report.slug}`,
    author: { "@type": "Organization", name: locale === "en" ? report.sourceEn : report.sourceZh },
    publisher: { "@type": "Organization", name: around.publisher },
  };
}

/** The federation that runs the site as schema.org's Organization. */
export function federationFacts(locale: Locale, name: string): Record<string, unknown> {
  const { siteUrl } = readEnv();
  return { "@type": "Organization", "@id": `${siteUrl}/#federation`, name, url: `${siteUrl}/${locale}` };
}

/** The way to a page as schema.org's BreadcrumbList. */
export function trailFacts(places: { href: string; label: string }[]): Record<string, unknown> {
  const { siteUrl } = readEnv();
  return {
    "@type": "BreadcrumbList",
    itemListElement: places.map((place, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: place.label,
      item: `${siteUrl}${place.href}`,
    })),
  };
}
