import { z } from "zod";
import { type Quarter, quarterFrom } from "@/features/meetings/address";

/** Which reports a list shows: of a district, on a theme, of a year or of a quarter such as "2024-q1". */
export type ListingFilter = {
  district?: string | undefined;
  theme?: string | undefined;
  year?: number | undefined;
  quarter?: string | undefined;
};

export type FilterName = keyof ListingFilter;

const slug = z.string().regex(/^[a-z0-9-]{1,100}$/);
const quarter = z.string().refine((text) => quarterFrom(text) !== null);
const year = z
  .string()
  .regex(/^(19|20)\d\d$/)
  .transform(Number);

// A choice that was left open comes as an empty text.
const open = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((given) => (given === "" ? undefined : given), value.optional());

const asked = z.object({ district: open(slug), theme: open(slug), year: open(year), quarter: open(quarter) });

/** The quarter a filter names; null when it names none. */
export function quarterIn(filter: ListingFilter): Quarter | null {
  return filter.quarter === undefined ? null : quarterFrom(filter.quarter);
}

/** The year a filter is limited to, by itself or by its quarter; null when it is not. */
export function yearIn(filter: ListingFilter): number | null {
  return filter.year ?? quarterIn(filter)?.year ?? null;
}

/**
 * Reads the filter of an address; null when a value cannot be one. A quarter stands for its year too; of a quarter and
 * another year the year holds, as it does when someone goes on from a quarter to the next year.
 */
export function parseFilter(parameters: Record<string, unknown>): ListingFilter | null {
  const parsed = asked.safeParse(parameters);
  if (!parsed.success) return null;
  const { district, theme, year, quarter } = parsed.data;
  if (quarter === undefined) return { district, theme, year };
  const sameYear = year === undefined || year === quarterFrom(quarter)?.year;
  return sameYear ? { district, theme, quarter } : { district, theme, year };
}

/** The filter and the page as an address has them: known parameters, sorted; nothing for the first page of all. */
export function printFilter(filter: ListingFilter, page = 1): string {
  const given = {
    district: filter.district,
    page: page === 1 ? undefined : page,
    quarter: filter.quarter,
    theme: filter.theme,
    year: filter.year,
  };
  const parts = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** What of a filter is set. */
export function chosenIn(filter: ListingFilter): FilterName[] {
  return (["district", "theme", "year", "quarter"] as const).filter((name) => filter[name] !== undefined);
}

/** The first and the last day of what a filter is limited to, as YYYY-MM-DD; null when all days are in. */
export function daysIn(filter: ListingFilter): { first: string; last: string } | null {
  const year = yearIn(filter);
  if (year === null) return null;
  const quarter = quarterIn(filter)?.quarter;
  if (quarter === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const [first, last] = [
    ["01-01", "03-31"],
    ["04-01", "06-30"],
    ["07-01", "09-30"],
    ["10-01", "12-31"],
  ][quarter - 1] as [string, string];
  return { first: `${year}-${first}`, last: `${year}-${last}` };
}
