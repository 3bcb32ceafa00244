/** Minutes are to be circulated within so many days of the meeting. */
export const daysToCirculate = 3;

const day = 24 * 60 * 60 * 1000;

/** How many days after the meeting it is; both as YYYY-MM-DD. */
export function daysSince(date: string, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(date)) / day);
}

/** Whether minutes that are still a draft ought to have been circulated. */
export function isLate(date: string | null, today: string): boolean {
  return date !== null && daysSince(date, today) >= daysToCirculate;
}
