export type Quarter = { year: number; quarter: number };

/** The quarter as an address names it: 2024-q1. */
export function quarterSlug({ year, quarter }: Quarter): string {
  return `${year}-q${quarter}`;
}

/** The address of a quarter's public meetings, without the language: /meetings/2024-q1. */
export function quarterAddress(quarter: Quarter): string {
  return `/meetings/${quarterSlug(quarter)}`;
}

/** The quarter that "2024-q1" names; null for anything that is no quarter of the years 1949 to 2100. */
export function quarterFrom(slug: string): Quarter | null {
  const [, year, quarter] = /^(\d{4})-q([1-4])$/.exec(slug) ?? [];
  if (!year || Number(year) < 1949 || Number(year) > 2100) return null;
  return { year: Number(year), quarter: Number(quarter) };
}

/** The quarter before. */
export function quarterBefore({ year, quarter }: Quarter): Quarter {
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
}

/** Quarters counted one by one, so that they can be compared; and back. */
export const quarterNumber = ({ year, quarter }: Quarter): number => year * 4 + quarter - 1;

export function quarterNumbered(number: number): Quarter {
  return { year: Math.floor(number / 4), quarter: (number % 4) + 1 };
}
