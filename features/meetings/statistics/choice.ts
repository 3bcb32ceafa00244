import { z } from "zod";
import { quarterOf } from "@/platform/clock";
import { type Quarter, quarterBefore, quarterFrom, quarterNumber, quarterNumbered } from "../address";
import { seriesKinds } from "../series/series";
import { rates } from "./figures";

/** So many quarters are offered; an address may ask for any number up to the last of them. */
export const lengths = [1, 4, 8, 12] as const;

const usualLength = 8;
const longest = 12;

const direction = /^(-?)(all|\d{4}-q[1-4])$/;

/** What is looked at, as the address holds it; what cannot be read is as if it were not there. */
export const statisticsChoice = z.object({
  quarters: z.coerce.number().int().min(1).max(longest).catch(usualLength),
  /** The last quarter, as 2026-q4; the present one where none is named. */
  until: z
    .string()
    .refine((slug) => quarterFrom(slug) !== null)
    .optional()
    .catch(undefined),
  kind: z.enum(seriesKinds).optional().catch(undefined),
  /** Which rate the table of districts shows; the first of which there is any where none is named. */
  rate: z.enum(rates).optional().catch(undefined),
  /** By which column it is ordered, lowest first or, behind a minus, highest first; in protocol order where none is named. */
  sort: z.string().regex(direction).optional().catch(undefined),
});

export type Choice = z.infer<typeof statisticsChoice>;

/** The quarters looked at, the earliest first. `today` is Beijing's day. */
export function quartersOf({ quarters, until }: Pick<Choice, "quarters" | "until">, today: string): Quarter[] {
  const found = [(until && quarterFrom(until)) || quarterOf(today)];
  for (const quarter of found) if (found.length < quarters) found.push(quarterBefore(quarter));
  return found.reverse();
}

/** The quarters that a span may end with, the latest first: from the first meeting's on, the present one always. */
export function quartersFrom(first: Quarter | null, last: Quarter | null, today: string): Quarter[] {
  const now = quarterOf(today);
  const numbers = [first ?? now, now, last ?? now].map(quarterNumber);
  const [earliest, latest] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: latest - earliest + 1 }, (_, back) => quarterNumbered(latest - back));
}

/** The query of an address with this choice; what is as usual is left out. */
export function queryOf({ quarters, until, kind, rate, sort }: Choice): string {
  const query = new URLSearchParams({
    ...(quarters === usualLength ? {} : { quarters: String(quarters) }),
    ...(until ? { until } : {}),
    ...(kind ? { kind } : {}),
    ...(rate ? { rate } : {}),
    ...(sort ? { sort } : {}),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

/** What the head of a column leads to: lowest first, then highest first, then protocol order again. */
export function nextSort(column: string, sort: string | undefined): string | undefined {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? undefined : column;
}
