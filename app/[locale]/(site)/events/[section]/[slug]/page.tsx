import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { StructuredData } from "@/components/layout/structured-data";
import { WithdrawalNotice } from "@/features/reports/components/withdrawal-notice";
import { localeOf } from "@/i18n/routing";
import { contentFacts, governmentMeta } from "../../../government-meta";
import { trailFacts } from "../../../page-facts";
import { pageMetadata } from "../../../page-metadata";
import { SitePage } from "../../../site-page";
import { loadArticle } from "./load";
import { sharePicture } from "./picture.png/address";
import { PublishedReport } from "./published-report";

type Props = { params: Promise<{ locale: string; section: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, section, slug } = await params;
  const locale = localeOf(text);
  const {
    report,
    section: { name },
  } = await loadArticle(locale, section, slug);
  const t = await getTranslations({ locale, namespace: "site" });
  const path = `/events/${section}/${slug}`;
  const metadata = pageMetadata({ locale, path, title: `${report.title} - ${t("name")}`, description: report.summary });
  if (report.withdrawnAt) return { ...metadata, description: null, robots: { index: false } };
  const { title, summary: description } = report;
  const images = [sharePicture({ locale, path, title })];
  const publishedTime = report.publishedAt.toISOString();
  const column = { name, type: t("events") };
  return {
    ...metadata,
    ...(await governmentMeta({ locale, path, siteName: t("name"), column, article: contentFacts(report, locale) })),
    openGraph: { type: "article", title, description, publishedTime, siteName: t("name"), images },
    twitter: { card: "summary_large_image", images },
  };
}

export default async function ArticlePage({ params }: Props) {
  const { locale: text, section: sectionSlug, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const { report, section } = await loadArticle(locale, sectionSlug, slug);
  return (
    <SitePage path={`/events/${section.slug}/${slug}`}>
      <Breadcrumb places={section.places} />
      {report.withdrawnAt ? (
        <WithdrawalNotice
          title={report.title}
          language={report.language}
          at={report.withdrawnAt}
          reason={report.withdrawalReason ?? ""}
          section={{ name: section.name, href: `/${locale}/events/${section.slug}` }}
        />
      ) : (
        <PublishedReport report={report} section={section} locale={locale} />
      )}
      <StructuredData data={trailFacts(section.places)} />
    </SitePage>
  );
}
