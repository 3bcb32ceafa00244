import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { SiteFrame } from "@/components/layout/site-frame";
import { StructuredData } from "@/components/layout/structured-data";
import { Article } from "@/features/reports/components/article";
import { WithdrawalNotice } from "@/features/reports/components/withdrawal-notice";
import { listSectionsOf, readPublished } from "@/features/reports/published/queries";
import { type Locale, localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { reportFacts, trailFacts } from "../../../page-facts";
import { pageMetadata } from "../../../page-metadata";

type Props = { params: Promise<{ locale: string; section: string; slug: string }> };

const load = cache(async (locale: Locale, sectionSlug: string, slug: string) => {
  const report = await readPublished({ section: sectionSlug, slug, language: locale });
  const section = (await listSectionsOf("events")).find((one) => one.slug === sectionSlug);
  if (!report || !section) notFound();
  if (report.moved) permanentRedirect(`/${locale}/events/${report.moved.section}/${report.moved.slug}`);
  return { report, section: { slug: sectionSlug, name: locale === "en" ? section.nameEn : section.nameZh } };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, section, slug } = await params;
  const locale = localeOf(text);
  const { report } = await load(locale, section, slug);
  const t = await getTranslations({ locale, namespace: "site" });
  const path = `/events/${section}/${slug}`;
  const metadata = pageMetadata({ locale, path, title: `${report.title} - ${t("name")}`, description: report.summary });
  if (report.withdrawnAt) return { ...metadata, description: null, robots: { index: false } };
  const { title, summary: description, publishedAt } = report;
  return {
    ...metadata,
    openGraph: { type: "article", title, description, publishedTime: publishedAt.toISOString(), siteName: t("name") },
  };
}

export default async function ArticlePage({ params }: Props) {
  const { locale: text, section: sectionSlug, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const { report, section } = await load(locale, sectionSlug, slug);
  const t = await getTranslations("site");
  const places = [
    { href: `/${locale}`, label: t("home") },
    { href: `/${locale}/events`, label: t("events") },
    { href: `/${locale}/events/${section.slug}`, label: section.name },
  ];
  return (
    <SiteFrame path={`/events/${section.slug}/${slug}`} demonstration={readEnv().demo}>
      <Breadcrumb places={places} />
      {report.withdrawnAt ? (
        <WithdrawalNotice title={report.title} at={report.withdrawnAt} reason={report.withdrawalReason ?? ""} />
      ) : (
        <>
          <StructuredData data={reportFacts(report, locale, t("name"))} />
          <Article report={report} />
        </>
      )}
      <StructuredData data={trailFacts(places)} />
    </SiteFrame>
  );
}
