export type QuarterName = { year: number; quarter: number };

/** The days of a quarter: its first, the first after it, and its months as "2026-07". */
export function daysOfQuarter({ year, quarter }: QuarterName) {
  const two = (number: number) => String(number).padStart(2, "0");
  const first = quarter * 3 - 2;
  const months = [first, first + 1, first + 2].map((month) => `${year}-${two(month)}`);
  const after = quarter === 4 ? `${year + 1}-01-01` : `${year}-${two(first + 3)}-01`;
  return { from: `${months[0]}-01`, after, months };
}

/** The months of a quarter that have begun on a day. */
export function monthsBegun(quarter: QuarterName, today: string): string[] {
  return daysOfQuarter(quarter).months.filter((month) => `${month}-01` <= today);
}
/** Every quarter from one to another, both among them; none where the first is the later one. */
export function quartersFrom(first: QuarterName, last: QuarterName): QuarterName[] {
  const [from, to] = [first, last].map(({ year, quarter }) => year * 4 + quarter - 1);
  const count = Math.max(0, (to ?? 0) - (from ?? 0) + 1);
  return Array.from({ length: count }, (_, index) => {
    const at = (from ?? 0) + index;
    return { year: Math.floor(at / 4), quarter: (at % 4) + 1 };
  });
}
