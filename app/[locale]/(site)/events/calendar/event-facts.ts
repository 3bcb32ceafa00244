import { saidIn } from "@/features/events/event";
import type { PublicEventPage } from "@/features/events/published/queries";
import { type Locale, languageTag } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

/** An event as schema.org's Event. */
export function eventFacts(event: PublicEventPage, locale: Locale): Record<string, unknown> {
  const said = (en: string, zh: string) => saidIn(locale, { en, zh });
  const place = said(event.placeEn, event.placeZh);
  return {
    "@type": "Event",
    name: said(event.titleEn, event.titleZh),
    description: said(event.summaryEn, event.summaryZh),
    inLanguage: languageTag[locale],
    startDate: event.startsAt.toISOString(),
    endDate: event.endsAt.toISOString(),
    eventStatus: `https://schema.org/${event.status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: { "@type": "Place", name: place, address: place },
    organizer: { "@type": "Organization", name: said(event.hostEn, event.hostZh) },
    isAccessibleForFree: true,
    url: `${readEnv().siteUrl}/${locale}/events/calendar/${event.slug}`,
  };
}
