import { beijingDay, beijingSecond, zone } from "@/platform/clock";
import type { Language } from "./event";

const tags: Record<Language, string> = { en: "en-GB", zh: "zh-CN" };

type Span = { startsAt: Date; endsAt: Date };

/** Beijing's time of day, HH:MM. */
export function timeOf(at: Date): string {
  return beijingSecond(at).slice(11, 16);
}

/** A day in Beijing with its weekday: Friday 20 November 2026, 2026年11月20日星期五. */
export function dayInWords(at: Date, language: Language): string {
  const day = new Intl.DateTimeFormat(tags[language], { dateStyle: "full", timeZone: zone }).format(at);
  return language === "en" ? day.replace(",", "") : day;
}

/** When an event is, in words: one day with both times, or from one day's time to another's. */
export function whenInWords({ startsAt, endsAt }: Span, language: Language): string {
  const [from, until] = [dayInWords(startsAt, language), dayInWords(endsAt, language)];
  const [start, end] = [timeOf(startsAt), timeOf(endsAt)];
  if (beijingDay(startsAt) === beijingDay(endsAt)) {
    return language === "en" ? `${from}, ${start}–${end}` : `${from} ${start}—${end}`;
  }
  return language === "en" ? `${from}, ${start} – ${until}, ${end}` : `${from} ${start} 至 ${until} ${end}`;
}

/** A moment in words: Friday 20 November 2026, 18:00. */
export function momentInWords(at: Date, language: Language): string {
  return language === "en" ? `${dayInWords(at, language)}, ${timeOf(at)}` : `${dayInWords(at, language)}${timeOf(at)}`;
}

/** The same beside its first day: Sunday, 14:00–16:30; Wednesday 09:00 – Thursday 10 December, 16:30. */
export function hoursInWords({ startsAt, endsAt }: Span, language: Language): string {
  const weekday = (at: Date, more: Intl.DateTimeFormatOptions = {}) =>
    new Intl.DateTimeFormat(tags[language], { weekday: "long", timeZone: zone, ...more }).format(at);
  const [start, end] = [timeOf(startsAt), timeOf(endsAt)];
  const isEnglish = language === "en";
  if (beijingDay(startsAt) === beijingDay(endsAt)) {
    return isEnglish ? `${weekday(startsAt)}, ${start}–${end}` : `${weekday(startsAt)} ${start}—${end}`;
  }
  const last = weekday(endsAt, { day: "numeric", month: "long" }).replace(",", "");
  return isEnglish
    ? `${weekday(startsAt)}, ${start} – ${last}, ${end}`
    : `${weekday(startsAt)} ${start} 至 ${last} ${end}`;
}
