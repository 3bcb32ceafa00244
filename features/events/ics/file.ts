import { ICalCalendar, ICalEventStatus } from "ical-generator";
import { beijingSecond, zone } from "@/platform/clock";

export type Entry = {
  /** Names the entry for good, without the host. */
  uid: string;
  /** Rises with every change, so that a calendar which holds the entry takes the newer one. */
  sequence: number;
  changedAt: Date;
  cancelled: boolean;
  summary: string;
  description?: string;
  location?: string;
  url: string;
} & ({ startsAt: Date; endsAt: Date | null } | { day: string; lastDay?: string });

/** Beijing kept summer time until 1991; nothing in the portal's calendars is as old. */
export const beijingTimezone = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:STANDARD
DTSTART:19910915T010000
TZOFFSETFROM:+0900
TZOFFSETTO:+0800
TZNAME:CST
END:STANDARD
END:VTIMEZONE`;

/** The generator reads a Date by the server's own zone; given the two methods it asks for, it writes Beijing's time. */
export function inBeijing(at: Date) {
  const digits = beijingSecond(at).replace(/[-:]/g, "");
  const [day = "", time = ""] = digits.split(" ");
  return {
    format: (pattern?: string) => (pattern === "HHmmss" ? time : day),
    isValid: () => true,
    toDate: () => at,
    toJSON: () => at.toISOString(),
  };
}

/** A control character would end a line, or is none that a calendar may hold (RFC 5545, section 3.1). */
export const plain = (text: string) => text.replace(/(?!\n)\p{Cc}/gu, " ").replace(/\p{Surrogate}/gu, "");

const dayMs = 24 * 60 * 60 * 1000;

/** Whole days as the generator takes them; the end of an all-day entry is the day after its last (RFC 5545, 3.6.1). */
export function wholeDays(first: string, last: string) {
  const noon = (day: string) => new Date(`${day}T04:00:00Z`);
  const end = last === first ? {} : { end: inBeijing(new Date(noon(last).getTime() + dayMs)) };
  return { start: inBeijing(noon(first)), ...end, allDay: true };
}

function timesOf(entry: Entry) {
  if ("day" in entry) return wholeDays(entry.day, entry.lastDay ?? entry.day);
  return { start: inBeijing(entry.startsAt), end: entry.endsAt && inBeijing(entry.endsAt) };
}

/** Entries as an iCalendar file (RFC 5545); one without a name is a single thing to be saved. */
export function calendarFile(
  entries: readonly Entry[],
  about: { siteUrl: string; language: "en" | "zh"; name: string | null },
): string {
  const { siteUrl, language, name } = about;
  const calendar = new ICalCalendar({
    prodId: { company: "Federation portal", product: "Calendar", language: language === "en" ? "EN" : "ZH" },
    timezone: { name: null, generator: () => beijingTimezone },
    ...(name === null ? {} : { name: plain(name).replace(/[\\;,\n]/g, " ") }),
  });
  for (const entry of entries) {
    calendar.createEvent({
      ...timesOf(entry),
      id: `${entry.uid}@${new URL(siteUrl).hostname}`,
      sequence: entry.sequence,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      timezone: zone,
      summary: plain(entry.summary),
      ...(entry.description === undefined ? {} : { description: plain(entry.description) }),
      ...(entry.location === undefined ? {} : { location: plain(entry.location) }),
      url: entry.url,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\r\n`;
}
