import { quarterOf } from "@/platform/clock";

const dayMs = 24 * 60 * 60 * 1000;

/** The days from one day to another (YYYY-MM-DD); negative where the second is earlier. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** How many quarters have begun since the quarter of a day (YYYY-MM-DD): 0 within the same one. */
export function quartersSince(day: string, today: string): number {
  const [then, now] = [quarterOf(day), quarterOf(today)];
  return Math.max(0, (now.year - then.year) * 4 + now.quarter - then.quarter);
}
