import { beijingDay } from "@/platform/clock";
import { type EventStatus, type Language, saidIn } from "./event";
import type { CalendarEntry } from "./month";
import { hoursInWords } from "./when";

type Listed = {
  slug: string;
  status: EventStatus;
  titleEn: string;
  titleZh: string;
  placeEn: string;
  placeZh: string;
  startsAt: Date;
  endsAt: Date;
};

/** An event as it stands on the calendar, with the word for its kind. */
export function entryOf(event: Listed, language: Language, kind: string): CalendarEntry {
  const { startsAt, endsAt } = event;
  return {
    date: beijingDay(startsAt),
    // What ends at midnight does not reach into the next day.
    until: beijingDay(new Date(endsAt.getTime() - 1)),
    when: hoursInWords(event, language),
    title: saidIn(language, { en: event.titleEn, zh: event.titleZh }),
    kind,
    href: `/${language}/events/calendar/${event.slug}`,
    place: saidIn(language, { en: event.placeEn, zh: event.placeZh }),
    cancelled: event.status === "cancelled",
  };
}
