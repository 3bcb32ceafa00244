import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageLinks } from "@/components/layout/page-links";
import { SiteFrame } from "@/components/layout/site-frame";
import { ReportList } from "@/features/reports/components/report-list";
import { listPublished, listSectionsOf } from "@/features/reports/published/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { pageMetadata } from "../../page-metadata";
import { pageNumber } from "../../page-number";

type Props = {
  params: Promise<{ locale: string; section: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function load({ params, searchParams }: Props) {
  const { locale: text, section: slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const section = (await listSectionsOf("events")).find((one) => one.slug === slug);
  const page = pageNumber((await searchParams).page);
  if (!section) notFound();
  const path = page === 1 ? `/events/${slug}` : `/events/${slug}?page=${page}`;
  return { locale, slug, page, path, name: locale === "en" ? section.nameEn : section.nameZh };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, name, path } = await load(props);
  const t = await getTranslations({ locale, namespace: "site" });
  return pageMetadata({
    locale,
    path,
    title: `${name} - ${t("name")}`,
    description: t("sectionIntro"),
    feed: `/events/${slug}/feed.xml`,
  });
}

export default async function SectionPage(props: Props) {
  const { locale, slug, page, path, name } = await load(props);
  const t = await getTranslations("site");
  const { rows, total, pages } = await listPublished({ section: slug, language: locale, page });
  if (page > pages) notFound();
  const root = `/${locale}/events/${slug}`;
  return (
    <SiteFrame path={path} demonstration={readEnv().demo}>
      <Breadcrumb
        places={[
          { href: `/${locale}`, label: t("home") },
          { href: `/${locale}/events`, label: t("events") },
        ]}
      />
      <h1 className="mt-6 text-3xl sm:text-4xl">{name}</h1>
      <p className="measure mt-3 mb-8 border-ink border-b pb-4 text-muted sm:max-w-none">
        {t("sectionIntro")} <span className="tabular-nums">{t("count", { count: total })}</span>
      </p>
      {total === 0 ? (
        <p className="py-8 text-muted">
          {t("empty")} <a href={`/${locale}/events`}>{t("emptyNext")}</a>
        </p>
      ) : (
        <ReportList reports={rows} headings="h2" />
      )}
      <PageLinks page={page} pages={pages} href={(n) => (n === 1 ? root : `${root}?page=${n}`)} />
    </SiteFrame>
  );
}
