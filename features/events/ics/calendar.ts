import { type EventStatus, type Language, saidIn } from "../event";
import { calendarFile } from "./file";

export type CalendarEvent = {
  id: number;
  slug: string;
  version: number;
  status: EventStatus;
  titleEn: string;
  titleZh: string;
  summaryEn: string;
  summaryZh: string;
  placeEn: string;
  placeZh: string;
  startsAt: Date;
  endsAt: Date;
  updatedAt: Date;
};

/**
 * Events as an iCalendar file (RFC 5545). An event keeps its UID for good; its SEQUENCE is its version, so that a
 * calendar which holds it takes over what was changed or called off.
 */
export function calendarOf(
  events: readonly CalendarEvent[],
  site: { siteUrl: string; language: Language; name: string },
): string {
  const { siteUrl, language } = site;
  const said = (en: string, zh: string) => saidIn(language, { en, zh });
  const entries = events.map((event) => ({
    ...{ uid: `event-${event.id}`, sequence: event.version, changedAt: event.updatedAt },
    ...{ startsAt: event.startsAt, endsAt: event.endsAt, cancelled: event.status === "cancelled" },
    summary: said(event.titleEn, event.titleZh),
    description: said(event.summaryEn, event.summaryZh),
    location: said(event.placeEn, event.placeZh),
    url: `${siteUrl}/${language}/events/calendar/${event.slug}`,
  }));
  return calendarFile(entries, { ...site, name: events.length === 1 ? null : site.name });
}
