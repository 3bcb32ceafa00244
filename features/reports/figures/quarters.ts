import { type Quarter, quarterBefore, quarterFrom, quarterSlug } from "@/features/meetings/address";
import { beijingDay, quarterOf } from "@/platform/clock";

/** So many quarters up to the one of a moment, by Beijing's calendar, the last one first. */
export function quartersUpTo(now: Date, count: number): Quarter[] {
  const quarters = [quarterOf(beijingDay(now))];
  for (const quarter of quarters) if (quarters.length < count) quarters.push(quarterBefore(quarter));
  return quarters;
}

/** The quarter that an address asks for among those there are; the last one when it asks for none of them. */
export function quarterAsked(asked: unknown, among: Quarter[]): Quarter | null {
  const wanted = typeof asked === "string" ? quarterFrom(asked) : null;
  const there = wanted && among.find((one) => quarterSlug(one) === quarterSlug(wanted));
  return there ?? among[0] ?? null;
}

/** The twelve months up to the end of a quarter, or up to now while it lasts, as YYYY-MM, the earliest first. */
export function monthsUpTo({ year, quarter }: Quarter, now: Date): string[] {
  const [thisYear = 0, thisMonth = 0] = beijingDay(now).split("-").map(Number);
  const last = Math.min(year * 12 + quarter * 3, thisYear * 12 + thisMonth);
  return Array.from({ length: 12 }, (_, index) => {
    return new Date(Date.UTC(year, last - year * 12 - 12 + index, 1)).toISOString().slice(0, 7);
  });
}
