import { entryOf } from "@/features/events/entry";
import type { CalendarEntry } from "@/features/events/month";
import { listPublicEvents } from "@/features/events/published/queries";
import type { Locale } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";

const byDay = (one: CalendarEntry, other: CalendarEntry) => (one.date < other.date ? -1 : 1);

/**
 * Everything on the calendar: what is coming or goes on, the next first, and what is over, the latest first. Further
 * kinds of entries, such as the next quarterly meeting, are given as `more`.
 */
export async function calendarEntries(locale: Locale, now: Date, more: CalendarEntry[] = []) {
  const events = await listPublicEvents();
  const today = beijingDay(now);
  const isOver = (entry: CalendarEntry) => entry.until < today;
  const coming = events.filter(({ endsAt }) => endsAt > now).map((event) => entryOf(event, locale));
  const past = events.filter(({ endsAt }) => endsAt <= now).map((event) => entryOf(event, locale));
  return {
    coming: [...coming, ...more.filter((entry) => !isOver(entry))].sort(byDay),
    past: [...past, ...more.filter(isOver)].sort((one, other) => byDay(other, one)),
  };
}
