import { ICalCalendar, ICalEventStatus } from "ical-generator";
import { beijingSecond, zone } from "@/platform/clock";
import { type EventStatus, type Language, saidIn } from "../event";

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

// Beijing kept summer time until 1991; no event of the portal is as old.
const beijing = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:STANDARD
DTSTART:19910915T010000
TZOFFSETFROM:+0900
TZOFFSETTO:+0800
TZNAME:CST
END:STANDARD
END:VTIMEZONE`;

// The generator reads a Date by the server's own zone; given the two methods it asks for, it writes Beijing's time.
function inBeijing(at: Date) {
  const digits = beijingSecond(at).replace(/[-:]/g, "");
  const [day = "", time = ""] = digits.split(" ");
  return {
    format: (pattern?: string) => (pattern === "HHmmss" ? time : day),
    isValid: () => true,
    toDate: () => at,
    toJSON: () => at.toISOString(),
  };
}

// A control character would end a line, or is none that a calendar may hold (RFC 5545, section 3.1).
const plain = (text: string) => text.replace(/(?!\n)\p{Cc}/gu, " ").replace(/\p{Surrogate}/gu, "");

/**
 * Events as an iCalendar file (RFC 5545). An event keeps its UID for good; its SEQUENCE is its version, so that a
 * calendar which holds it takes over what was changed or called off.
 */
export function calendarOf(
  events: readonly CalendarEvent[],
  site: { siteUrl: string; language: Language; name: string },
): string {
  const { siteUrl, language } = site;
  const calendar = new ICalCalendar({
    prodId: { company: "Federation portal", product: "Calendar", language: language === "en" ? "EN" : "ZH" },
    timezone: { name: null, generator: () => beijing },
    ...(events.length === 1 ? {} : { name: plain(site.name).replace(/[\\;,\n]/g, " ") }),
  });
  for (const event of events) {
    const said = (en: string, zh: string) => plain(saidIn(language, { en, zh }));
    calendar.createEvent({
      id: `event-${event.id}@${new URL(siteUrl).hostname}`,
      sequence: event.version,
      stamp: event.updatedAt,
      lastModified: event.updatedAt,
      start: inBeijing(event.startsAt),
      end: inBeijing(event.endsAt),
      timezone: zone,
      summary: said(event.titleEn, event.titleZh),
      description: said(event.summaryEn, event.summaryZh),
      location: said(event.placeEn, event.placeZh),
      url: `${siteUrl}/${language}/events/calendar/${event.slug}`,
      status: event.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\r\n`;
}
