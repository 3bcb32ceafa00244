import { quarterAddress } from "@/features/meetings/address";
import type { PublicMeeting } from "@/features/meetings/published/meeting";
import { themeOf, titleOf } from "@/features/meetings/published/words";
import { type Locale, languageTag } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

/** A meeting as schema.org's Event; nothing without a day, for an Event must have one. */
export function meetingFacts(meeting: PublicMeeting, locale: Locale): Record<string, unknown>[] {
  const { date, endDate, status, purpose, venue, host, partners } = meeting;
  if (!date) return [];
  const place = venue[locale] || venue.en || venue.zh;
  const coHosts = partners.filter(({ role }) => role === "co_host").map(({ name }) => name);
  return [
    {
      "@type": "Event",
      name: titleOf(meeting)[locale],
      description: themeOf(purpose)[locale] || undefined,
      inLanguage: languageTag[locale],
      startDate: date,
      endDate: endDate ?? undefined,
      eventStatus: `https://schema.org/${status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
      location: place ? { "@type": "Place", name: place, address: place } : undefined,
      organizer: [host.name, ...coHosts].map((name) => ({ "@type": "Organization", name: name[locale] || name.en })),
      url: `${readEnv().siteUrl}/${locale}${quarterAddress(meeting)}`,
    },
  ];
}
