import { fromBeijing } from "@/platform/clock";

type Quarter = { year: number; quarter: number };

/** The moments at which a quarter of Beijing's calendar begins and the next one does. */
export function boundsOf({ year, quarter }: Quarter): { from: Date; until: Date } {
  const begin = (months: number) => {
    const first = new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
    return fromBeijing(`${first} 00:00:00`);
  };
  return { from: begin((quarter - 1) * 3), until: begin(quarter * 3) };
}
