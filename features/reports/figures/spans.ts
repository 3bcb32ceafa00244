import { median } from "@/features/meetings/statistics/median";

/** One publication as it is counted: days as YYYY-MM-DD in Beijing; `eventDay` is empty where none was told. */
export type Publication = { eventDay: string | null; publishedDay: string; sectionId: number; unitId: number };

/** How long it took: reports published, those among them with an event before, days from event to publication. */
export type Span = { published: number; dated: number; median: number | null; longest: number | null };

/** Days from an event to its publication; null where no day was told or the report came first. */
export function daysTaken({ eventDay, publishedDay }: Publication): number | null {
  if (eventDay === null) return null;
  const days = (Date.parse(publishedDay) - Date.parse(eventDay)) / 86_400_000;
  return days >= 0 ? days : null;
}

/** How long these publications took. */
export function spanOf(publications: readonly Publication[]): Span {
  const days = publications.map(daysTaken).filter((taken) => taken !== null);
  return {
    published: publications.length,
    dated: days.length,
    median: median(days),
    longest: days.length === 0 ? null : Math.max(...days),
  };
}

/** The same for each value of a column, such as each section, in the order of the values given. */
export function spansBy(publications: readonly Publication[], column: "sectionId" | "unitId", ids: readonly number[]) {
  return ids.map((id) => ({ id, ...spanOf(publications.filter((one) => one[column] === id)) }));
}

/** How many were published in each of some months (YYYY-MM). */
export function countByMonth(publications: readonly Publication[], months: readonly string[]) {
  return months.map((month) => ({
    month,
    count: publications.filter(({ publishedDay }) => publishedDay.startsWith(month)).length,
  }));
}
