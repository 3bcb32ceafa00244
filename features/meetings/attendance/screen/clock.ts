export type ScreenItem = { id: number; minutes: number | null };
export type Running = { itemId: number | null; beganAt: Date };

const minute = 60_000;

/** The item a screen is at, and the next; before the meeting has begun the first one is the next. */
export function itemsAt<Item extends ScreenItem>(items: readonly Item[], running: Running | null) {
  const index = running ? items.findIndex(({ id }) => id === running.itemId) : -1;
  return { present: items[index] ?? null, next: items[index + 1] ?? null, previous: items[index - 1] ?? null };
}

/**
 * How many minutes the present item has left, below nothing once it is over its time; and how many minutes the meeting
 * will be behind its agenda when the item ends, counted from the start. Null where a time that is needed is not known.
 */
export function clockOf(
  items: readonly ScreenItem[],
  running: Running | null,
  starts: Date | null,
  now: Date,
): { left: number | null; behind: number | null } {
  const { present } = itemsAt(items, running);
  if (!running || !present || present.minutes === null) return { left: null, behind: null };
  const until = running.beganAt.getTime() + present.minutes * minute;
  const left = Math.ceil((until - now.getTime()) / minute);
  const before = items.slice(0, items.indexOf(present) + 1);
  if (!starts || before.some(({ minutes }) => minutes === null)) return { left, behind: null };
  const planned = starts.getTime() + before.reduce((sum, { minutes }) => sum + (minutes ?? 0) * minute, 0);
  return { left, behind: Math.round((Math.max(until, now.getTime()) - planned) / minute) };
}
