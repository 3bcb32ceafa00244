import { beijingDay } from "@/platform/clock";

const aDay = 24 * 60 * 60 * 1000;

/** The first Wednesday that is at least so many days after a moment. */
export function wednesdayAfter(moment: Date, days: number): string {
  const all = Array.from({ length: 7 }, (_, more) => new Date(moment.getTime() + (days + more) * aDay));
  return beijingDay(all.find((day) => new Date(beijingDay(day)).getUTCDay() === 3) ?? moment);
}

/** So many days after a day, or before it. */
export const daysFrom = (day: string, days: number) => beijingDay(new Date(Date.parse(day) + days * aDay));
