import { quarterSlug } from "@/features/meetings/address";
import { type FilterName, type ListingFilter, quarterIn, yearIn } from "./filter";

/** How many reports share a district, a theme and a quarter; a report may have neither of the first two. */
export type Cell = { district: string | null; theme: string | null; year: number; quarter: number; count: number };

export type Facet = { value: string; count: number };

/** What can be chosen next, each with the number of reports it would leave, the newest quarter and year first. */
export type Facets = { total: number; districts: Facet[]; themes: Facet[]; years: Facet[]; quarters: Facet[] };

function isIn(cell: Cell, filter: ListingFilter): boolean {
  const year = yearIn(filter);
  const quarter = quarterIn(filter);
  return (
    (filter.district === undefined || cell.district === filter.district) &&
    (filter.theme === undefined || cell.theme === filter.theme) &&
    (year === null || cell.year === year) &&
    (quarter === null || cell.quarter === quarter.quarter)
  );
}

function counted(cells: Cell[], keyOf: (cell: Cell) => string | null): Facet[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const value = keyOf(cell);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + cell.count);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

const newestFirst = (facets: Facet[]) => facets.sort((a, b) => (a.value < b.value ? 1 : -1));

/**
 * Counts what each choice would leave under all the other ones. Years are counted as if no quarter were chosen either,
 * quarters within the year that is chosen.
 */
export function facetsOf(cells: Cell[], filter: ListingFilter): Facets {
  const without = (...names: FilterName[]) => {
    const others = { ...filter, ...Object.fromEntries(names.map((name) => [name, undefined])) };
    return cells.filter((cell) => isIn(cell, others));
  };
  const ofTheYear = { ...filter, year: yearIn(filter) ?? undefined, quarter: undefined };
  return {
    total: cells.filter((cell) => isIn(cell, filter)).reduce((sum, { count }) => sum + count, 0),
    districts: counted(without("district"), ({ district }) => district),
    themes: counted(without("theme"), ({ theme }) => theme),
    years: newestFirst(counted(without("year", "quarter"), ({ year }) => String(year))),
    quarters: newestFirst(
      counted(
        cells.filter((cell) => isIn(cell, ofTheYear)),
        quarterSlug,
      ),
    ),
  };
}
