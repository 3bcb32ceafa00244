import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { CalendarViews } from "@/features/events/components/calendar-views";
import { ListView } from "@/features/events/components/list-view";
import { MonthView } from "@/features/events/components/month-view";
import { monthFrom } from "@/features/events/month";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { pageMetadata } from "../../page-metadata";
import { pageNumber } from "../../page-number";
import { SitePage } from "../../site-page";
import { listedEntries, monthEntries } from "./entries";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ view?: string | string[]; month?: string | string[]; page?: string | string[] }>;
};

const pastPageSize = 20;

async function load({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const { view = "list", month: asked, page: pageText } = await searchParams;
  const today = beijingDay(new Date());
  const month = monthFrom(asked === undefined ? undefined : String(asked), today);
  if ((view !== "list" && view !== "month") || month === null) notFound();
  const page = pageNumber(pageText);
  const query = view === "month" ? `?month=${month}&view=month` : page > 1 ? `?page=${page}` : "";
  return { locale, view, month, page, today, path: `/events/calendar${query}` } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, path } = await load(props);
  const [t, site] = await Promise.all([getTranslations("calendar"), getTranslations("site")]);
  return pageMetadata({ locale, path, title: `${t("title")} - ${site("name")}`, description: t("intro") });
}

export default async function CalendarPage(props: Props) {
  const { locale, view, month, page, today, path } = await load(props);
  const [t, site] = await Promise.all([getTranslations("calendar"), getTranslations("site")]);
  const { coming, past } = await listedEntries(locale, new Date());
  const pages = Math.max(1, Math.ceil(past.length / pastPageSize));
  if (page > pages) notFound();
  const shown = past.slice((page - 1) * pastPageSize, page * pastPageSize);
  const places = [
    { href: `/${locale}`, label: site("home") },
    { href: `/${locale}/events`, label: site("events") },
  ];
  return (
    <SitePage path={path}>
      <Breadcrumb places={places} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("title")}</h1>
      <p className="measure mt-3 text-muted">{t("intro")}</p>
      <CalendarViews view={view} />
      {view === "month" ? (
        <MonthView month={month} today={today} entries={await monthEntries(locale)} />
      ) : (
        <ListView coming={coming} past={{ entries: shown, total: past.length, page, pages }} />
      )}
    </SitePage>
  );
}
