import { zone } from "@/platform/clock";
import { type Locale, languageTag } from "./routing";

/** How days are written in each language. Made once: making one costs more than writing a hundred days. */
function formats(options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> {
  const one = (locale: Locale) => new Intl.DateTimeFormat(languageTag[locale], options);
  return { en: one("en"), zh: one("zh") };
}

const longInBeijing = formats({ dateStyle: "long", timeZone: zone });
const long = formats({ dateStyle: "long", timeZone: "UTC" });
const withWeekday = formats({
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const short = formats({
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: zone,
});

/** A moment's day in Beijing in words: 27 March 2024, 2024年3月27日. */
export function longDay(at: Date, locale: Locale): string {
  return longInBeijing[locale].format(at);
}

/** A day-only fact (YYYY-MM-DD) in words. */
export function longDate(day: string, locale: Locale): string {
  return long[locale].format(new Date(day));
}

/**
 * Days from the first to the last (YYYY-MM-DD) in words, what they share said once: 17–18 November 2026,
 * 2026年11月17日至18日. Where there is no last day, the one day.
 */
export function longDates(first: string, last: string | null, locale: Locale): string {
  const day = longDate(first, locale);
  if (last === null) return day;
  const until = longDate(last, locale);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  if (locale === "zh") return `${day}至${sameYear ? until.replace(sameMonth ? /^.*月/ : /^.*年/, "") : until}`;
  if (sameMonth) return `${day.split(" ")[0]}–${until}`;
  return `${sameYear ? day.replace(/ \d+$/, "") : day} – ${until}`;
}

/** A day-only fact (YYYY-MM-DD) with its day of the week, for lists: Fri, 11 Dec 2026, 2026年12月11日周五. */
export function weekdayDate(day: string, locale: Locale): string {
  return withWeekday[locale].format(new Date(day));
}

/** A moment in Beijing in few words for lists: 27 Mar 2024, 14:31. */
export function shortMoment(at: Date, locale: Locale): string {
  return short[locale].format(at);
}
