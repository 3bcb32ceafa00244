import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import { beijingTimezone, inBeijing, plain, wholeDays } from "@/features/events/ics/file";
import { zone } from "@/platform/clock";
import { spanOf } from "../../span";

export type CalendarEntry = {
  method: "REQUEST" | "CANCEL";
  /** The invitation's own for good. */
  uid: string;
  sequence: number;
  at: Date;
  /** The day or days, and Beijing's times where there are any. */
  date: string;
  endDate: string | null;
  starts: string | null;
  ends: string | null;
  summary: string;
  location: string;
  description: string;
  organiser: { name: string; email: string };
  attendees: readonly string[];
};

/**
 * An invitation as an iCalendar file (RFC 5546): REQUEST puts it into a calendar or moves it there, CANCEL takes it
 * out. Without an hour it stands for whole days.
 */
export function invitationCalendar(entry: CalendarEntry): string {
  const { method, date, endDate, starts, ends } = entry;
  const span = spanOf({ date, endDate, startsAt: starts, endsAt: ends });
  const calendar = new ICalCalendar({
    prodId: { company: "Federation portal", product: "Invitations", language: "ZH" },
    timezone: { name: null, generator: () => beijingTimezone },
    method: ICalCalendarMethod[method],
  });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.at,
    ...("day" in span
      ? wholeDays(span.day, span.lastDay)
      : { start: inBeijing(span.startsAt), ...(span.endsAt ? { end: inBeijing(span.endsAt) } : {}) }),
    timezone: zone,
    summary: plain(entry.summary),
    location: plain(entry.location),
    description: plain(entry.description),
    status: method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: plain(entry.organiser.name), email: entry.organiser.email },
    attendees: entry.attendees.map((email) => ({
      email,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      // Replies are given in the portal, not by the calendar.
      rsvp: false,
    })),
  });
  return `${calendar.toString()}\r\n`;
}
