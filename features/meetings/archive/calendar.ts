import { calendarFile, type Entry } from "@/features/events/ics/file";
import { spanOf } from "../span";
import type { Content } from "./content";
import { meetingIn } from "./incoming";

const text = (held: unknown) => (typeof held === "string" ? held : "");

/** An archived meeting as one entry of a calendar; null where it has no day. */
export function calendarOf(
  content: Content,
  about: { title: string; language: "en" | "zh"; siteUrl: string; url: string },
): string | null {
  const meeting = meetingIn(content);
  if (typeof meeting.date !== "string") return null;
  const known = (held: unknown) => (typeof held === "string" ? held : null);
  const [startsAt, endsAt] = [known(meeting.starts_at), known(meeting.ends_at)];
  const venue = about.language === "en" ? [meeting.venue_en, meeting.venue_zh] : [meeting.venue_zh, meeting.venue_en];
  const series = text(meeting.series_id).replace(/[^\w-]+/g, "-");
  const entry: Entry = {
    ...{
      uid: `${series}-${meeting.year}-q${meeting.quarter}-archived`,
      sequence: Number(meeting.version),
      summary: about.title,
    },
    ...{ changedAt: new Date(text(meeting.updated_at)), cancelled: meeting.status === "cancelled", url: about.url },
    location: text(venue[0]) || text(venue[1]),
    ...spanOf({ date: meeting.date, endDate: known(meeting.end_date), startsAt, endsAt }),
  };
  return calendarFile([entry], { siteUrl: about.siteUrl, language: about.language, name: null });
}
