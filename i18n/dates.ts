import { zone } from "@/platform/clock";
import { type Locale, languageTag } from "./routing";

/** A moment's day in Beijing in words: 27 March 2024, 2024年3月27日. */
export function longDay(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag[locale], { dateStyle: "long", timeZone: zone }).format(at);
}

/** A day-only fact (YYYY-MM-DD) in words. */
export function longDate(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag[locale], { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}

/** A moment in Beijing in few words for lists: 27 Mar 2024, 14:31. */
export function shortMoment(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag[locale], {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  }).format(at);
}
