import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { StructuredData } from "@/components/layout/structured-data";
import { EventArticle } from "@/features/events/components/event-article";
import { saidIn } from "@/features/events/event";
import { readPublicEvent } from "@/features/events/published/queries";
import { standingOf } from "@/features/events/standing";
import { localeOf } from "@/i18n/routing";
import { trailFacts } from "../../../page-facts";
import { pageMetadata } from "../../../page-metadata";
import { SitePage } from "../../../site-page";
import { eventFacts } from "../event-facts";

type Props = { params: Promise<{ locale: string; slug: string }> };

const load = cache(async (slug: string) => (await readPublicEvent(slug)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  const event = await load(slug);
  const t = await getTranslations({ locale, namespace: "site" });
  return pageMetadata({
    locale,
    path: `/events/calendar/${slug}`,
    title: `${saidIn(locale, { en: event.titleEn, zh: event.titleZh })} - ${t("name")}`,
    description: saidIn(locale, { en: event.summaryEn, zh: event.summaryZh }),
  });
}

export default async function EventPage({ params }: Props) {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const event = await load(slug);
  const [t, site] = await Promise.all([getTranslations("calendar"), getTranslations("site")]);
  const places = [
    { href: `/${locale}`, label: site("home") },
    { href: `/${locale}/events`, label: site("events") },
    { href: `/${locale}/events/calendar`, label: t("title") },
  ];
  return (
    <SitePage path={`/events/calendar/${slug}`}>
      <Breadcrumb places={places} />
      <EventArticle event={event} standing={standingOf(event, event.confirmed, new Date())} />
      <StructuredData data={eventFacts(event, locale)} />
      <StructuredData data={trailFacts(places)} />
    </SitePage>
  );
}
