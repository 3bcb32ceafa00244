import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

/** The way back from registering: to the event and the calendar it stands in. */
export async function registrationPlaces(event: { slug: string; titleEn: string; titleZh: string }, locale: Locale) {
  const t = await getTranslations({ locale });
  return [
    { href: `/${locale}`, label: t("site.home") },
    { href: `/${locale}/events/calendar`, label: t("calendar.title") },
    {
      href: `/${locale}/events/calendar/${event.slug}`,
      label: (locale === "en" ? event.titleEn : event.titleZh) || event.titleEn || event.titleZh,
    },
  ];
}
