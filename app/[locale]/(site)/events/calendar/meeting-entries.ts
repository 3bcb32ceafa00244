import { saidIn } from "@/features/events/event";
import type { CalendarEntry } from "@/features/events/month";
import { quarterAddress } from "@/features/meetings/address";
import type { PublicMeeting } from "@/features/meetings/published/meeting";
import { type Locale, languageTag } from "@/i18n/routing";

type Meeting = Pick<PublicMeeting, "year" | "quarter" | "status" | "date" | "endDate" | "halfDay" | "venue"> & {
  title: PublicMeeting["venue"];
};

export type MeetingWords = {
  kind: string;
  halfDay: (day: string, half: string) => string;
  until: (day: string, last: string) => string;
};

/** Public meetings as they stand on the calendar; one without a day stands nowhere. */
export function meetingEntries(meetings: Meeting[], locale: Locale, words: MeetingWords): CalendarEntry[] {
  const inWords = (day: string, more: Intl.DateTimeFormatOptions = {}) =>
    new Intl.DateTimeFormat(languageTag[locale], { weekday: "long", timeZone: "UTC", ...more }).format(new Date(day));
  const untilWhen = (last: string) => inWords(last, { day: "numeric", month: "long" }).replace(",", "");
  return meetings.flatMap(({ date, endDate, halfDay, venue, title, status, ...quarter }) => {
    if (date === null) return [];
    const when =
      endDate === null ? words.halfDay(inWords(date), halfDay ?? "") : words.until(inWords(date), untilWhen(endDate));
    return [
      {
        ...{ date, until: endDate ?? date, when, kind: words.kind, title: title[locale] },
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
