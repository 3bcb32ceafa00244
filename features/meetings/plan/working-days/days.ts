export type Exception = { day: string; kind: "rest" | "work"; nameEn: string; nameZh: string };

/** The days that break the ordinary week, by day. */
export type Exceptions = ReadonlyMap<string, Exception>;

/** The day so many calendar days after another (YYYY-MM-DD), or before it. */
export function daysAfter(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** How many calendar days lie between two days; negative when the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** Whether the office works on a day. In a year without exceptions only Saturdays and Sundays are days of rest. */
export function isWorkingDay(day: string, exceptions: Exceptions): boolean {
  const exception = exceptions.get(day);
  return exception ? exception.kind === "work" : !isWeekend(day);
}

function nearest(day: string, step: 1 | -1, exceptions: Exceptions): string {
  let found = day;
  while (!isWorkingDay(found, exceptions)) found = daysAfter(found, step);
  return found;
}

/** The day itself if the office works on it, otherwise the last working day before it. */
export function workingDayUpTo(day: string, exceptions: Exceptions): string {
  return nearest(day, -1, exceptions);
}

/** The day itself if the office works on it, otherwise the first working day after it. */
export function workingDayFrom(day: string, exceptions: Exceptions): string {
  return nearest(day, 1, exceptions);
}

/** How many working days come after a day up to another, that one counted; none where it is not later. */
export function workingDaysAfter(from: string, until: string, exceptions: Exceptions): number {
  let count = 0;
  for (let day = daysAfter(from, 1); day <= until; day = daysAfter(day, 1)) if (isWorkingDay(day, exceptions)) count++;
  return count;
}

/** The years of these days whose exceptions nobody has entered, in order. */
export function unknownYears(days: readonly string[], exceptions: Exceptions): string[] {
  const known = new Set([...exceptions.keys()].map((day) => day.slice(0, 4)));
  return [...new Set(days.map((day) => day.slice(0, 4)))].filter((year) => !known.has(year)).sort();
}
