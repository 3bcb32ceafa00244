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
};

/** A report as schema.org's NewsArticle. */
export function reportFacts(report: Report, locale: Locale, publisher: string): Record<string, unknown> {
  const { siteUrl } = readEnv();
  return {
    "@type": "NewsArticle",
    headline: report.title,
    description: report.summary,
    inLanguage: languageTag[report.language],
    datePublished: report.publishedAt.toISOString(),
    mainEntityOfPage: `${siteUrl}/${locale}/events/${report.section}/${report.slug}`,
    author: { "@type": "Organization", name: locale === "en" ? report.sourceEn : report.sourceZh },
    publisher: { "@type": "Organization", name: publisher },
  };
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
