/** When an item begins and ends, in minutes after midnight of the meeting's day; null while it cannot be known. */
export type Running = { start: number | null; end: number | null; over: boolean };

/** Minutes after midnight of a time of day such as "14:05:00". */
export function minutesOf(time: string | null): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time ?? "") ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** A time of day as it is written: 14:05. What lies beyond midnight is a time of the next day. */
export function clockText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/**
 * The running times of an agenda, in its order. After an item without minutes nothing is known. `overrun` counts the
 * minutes beyond the meeting's end, at the least where some are `missing`; null where begin or end is not known.
 */
export function runningTimes(
  { startsAt, endsAt }: { startsAt: string | null; endsAt: string | null },
  minutes: readonly (number | null)[],
) {
  const [begin, close] = [minutesOf(startsAt), minutesOf(endsAt)];
  const end = begin !== null && close !== null && close > begin ? close : null;
  const times: Running[] = [];
  let at = begin;
  for (const given of minutes) {
    const until = at === null || given === null ? null : at + given;
    times.push({ start: at, end: until, over: until !== null && end !== null && until > end });
    at = until;
  }
  const total = minutes.reduce<number>((sum, given) => sum + (given ?? 0), 0);
  const overrun = begin === null || end === null ? null : Math.max(0, begin + total - end);
  return { times, total, missing: minutes.filter((given) => given === null).length, overrun };
}
