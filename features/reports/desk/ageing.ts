import { beijingDay } from "@/platform/clock";

/** After how many days without a change a draft counts as left lying. */
export const oldAfterDays = 7;

/** How many days a draft has not been touched, by Beijing's calendar; null while it is still fresh. */
export function daysUntouched(updatedAt: Date, now: Date): number | null {
  const days = (Date.parse(beijingDay(now)) - Date.parse(beijingDay(updatedAt))) / 86_400_000;
  return days >= oldAfterDays ? days : null;
}
