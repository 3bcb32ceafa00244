import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ReportList } from "@/features/reports/components/report-list";
import { listPublished, listSectionsOf } from "@/features/reports/published/queries";
import { localeOf } from "@/i18n/routing";
import { pageMetadata } from "../page-metadata";
import { SitePage } from "../site-page";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "site" });
  return pageMetadata({
    locale,
    path: "/events",
    title: `${t("events")} - ${t("name")}`,
    description: t("eventsIntro"),
  });
}

export default async function EventsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("site");
  const sections = await listSectionsOf("events");
  const lists = await Promise.all(
    sections.map((section) => listPublished({ section: section.slug, language: locale, size: 5 })),
  );
  return (
    <SitePage path="/events">
      <Breadcrumb places={[{ href: `/${locale}`, label: t("home") }]} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("events")}</h1>
      <p className="measure mt-3 text-muted">{t("eventsIntro")}</p>
      {sections.map((section, index) => (
        <section key={section.slug} aria-labelledby={section.slug} className="mt-12">
          <h2 id={section.slug} className="flex items-baseline justify-between border-ink border-b pb-2 text-xl">
            <a
              href={`/${locale}/events/${section.slug}`}
              className="text-ink no-underline hover:text-accent hover:underline"
            >
              {locale === "en" ? section.nameEn : section.nameZh}
            </a>
            <span className="font-normal font-sans text-muted text-sm">
              {t("count", { count: lists[index]?.total ?? 0 })}
            </span>
          </h2>
          <ReportList reports={lists[index]?.rows ?? []} headings="h3" />
        </section>
      ))}
    </SitePage>
  );
}
