import { saidIn } from "@/features/events/event";
import type { CalendarEntry } from "@/features/events/month";
import { quarterAddress } from "@/features/meetings/address";
import type { PublicMeeting } from "@/features/meetings/published/meeting";
import { type Locale, languageTag } from "@/i18n/routing";

type Meeting = Pick<PublicMeeting, "year" | "quarter" | "status" | "date" | "halfDay" | "venue"> & {
  title: PublicMeeting["venue"];
};

export type MeetingWords = { kind: string; halfDay: (day: string, half: string) => string };

/** Public meetings as they stand on the calendar; one without a day stands nowhere. */
export function meetingEntries(meetings: Meeting[], locale: Locale, words: MeetingWords): CalendarEntry[] {
  const weekday = new Intl.DateTimeFormat(languageTag[locale], { weekday: "long", timeZone: "UTC" });
  return meetings.flatMap(({ date, halfDay, venue, title, status, ...quarter }) => {
    if (date === null) return [];
    const when = words.halfDay(weekday.format(new Date(date)), halfDay ?? "");
    return [
      {
        ...{ date, until: date, when, kind: words.kind, title: title[locale] },
        href: `/${locale}${quarterAddress(quarter)}`,
        place: saidIn(locale, venue),
        cancelled: status === "cancelled",
      },
    ];
  });
}

/** Events and meetings together in the order of their days. */
export function inOrder(events: CalendarEntry[], meetings: CalendarEntry[]): CalendarEntry[] {
  return [...meetings, ...events].sort((one, other) => one.date.localeCompare(other.date));
}
