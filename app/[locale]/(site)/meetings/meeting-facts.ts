import { quarterAddress } from "@/features/meetings/address";
import type { PublicMeeting } from "@/features/meetings/published/meeting";
import { themeOf, titleOf } from "@/features/meetings/published/words";
import { type Locale, languageTag } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

/** A meeting as schema.org's Event; nothing without a day, for an Event must have one. */
export function meetingFacts(meeting: PublicMeeting, locale: Locale): Record<string, unknown>[] {
  const { date, status, purpose, venue, host } = meeting;
  if (!date) return [];
  const place = venue[locale] || venue.en || venue.zh;
  return [
    {
      "@type": "Event",
      name: titleOf(meeting)[locale],
      description: themeOf(purpose)[locale] || undefined,
      inLanguage: languageTag[locale],
      startDate: date,
      eventStatus: `https://schema.org/${status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
      location: place ? { "@type": "Place", name: place, address: place } : undefined,
      organizer: { "@type": "Organization", name: host.name[locale] },
      url: `${readEnv().siteUrl}/${locale}${quarterAddress(meeting)}`,
    },
  ];
}
