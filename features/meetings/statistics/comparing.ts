import { type Quarter, quarterSlug } from "../address";
import type { Counts } from "./counts";
import { type Rate, rates, type Share, shareOf } from "./figures";
import type { BodyRow } from "./grouping";
import { median } from "./median";

/**
 * Rows in the order of a share, lowest or highest first. Shares are compared as fractions, so that 1 of 2 and 2 of 4
 * tie; those that tie stay in the order given, and those without a share stand last whichever way it goes.
 */
export function orderedBy<One>(
  rows: readonly One[],
  shareIn: (one: One) => Share | null,
  first: "lowest" | "highest",
): One[] {
  const sign = first === "lowest" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [one, other] = [shareIn(a), shareIn(b)];
    if (!one?.whole || !other?.whole) return Number(!one?.whole) - Number(!other?.whole);
    return sign * (one.part * other.whole - other.part * one.whole);
  });
}

/** The table of bodies by a column, as an address names it; as they come where it names none that is there. */
export function sortedBy(
  rows: readonly BodyRow[],
  { rate, sort = "" }: { rate: Rate; sort?: string },
  quarters: readonly Quarter[],
): readonly BodyRow[] {
  const isReversed = sort.startsWith("-");
  const column = isReversed ? sort.slice(1) : sort;
  const at = quarters.findIndex((quarter) => quarterSlug(quarter) === column);
  if (column !== "all" && at < 0) return rows;
  const countsIn = (row: BodyRow) => (column === "all" ? row.all : row.quarters[at]);
  const shareIn = (row: BodyRow) => {
    const counts = countsIn(row);
    return counts ? shareOf(rate, counts) : null;
  };
  return orderedBy(rows, shareIn, isReversed ? "highest" : "lowest");
}

/** How deep the cell of a share is tinted, from none where nothing is missing to four where less than half is there. */
export function tintOf({ part, whole }: Share): 0 | 1 | 2 | 3 | 4 {
  if (whole === 0 || part === whole) return 0;
  const share = part / whole;
  if (share >= 0.9) return 1;
  if (share >= 0.75) return 2;
  return share >= 0.5 ? 3 : 4;
}

// Between fewer, one's own rate and the median would tell another's.
const fewestCompared = 5;

/**
 * The middle one of the rates that bodies have, in per cent to one place; null where fewer than five have one. It is of
 * the bodies, not of their places or follow-ups: each counts once, however much it was asked.
 */
export function medianRate(rate: Rate, bodies: readonly Counts[]): string | null {
  const all = bodies.map((counts) => shareOf(rate, counts)).filter(({ whole }) => whole > 0);
  if (all.length < fewestCompared) return null;
  return ((median(all.map(({ part, whole }) => part / whole)) ?? 0) * 100).toFixed(1);
}

/** By rate: the medians of each quarter and, last, of the whole span. */
export type Medians = Record<Rate, (string | null)[]>;

/** What a district is compared with: the medians of all districts, and nothing that one of them could be known by. */
export function mediansOf(rows: readonly BodyRow[]): Medians {
  const districts = rows.filter(({ body }) => body.kind === "district");
  const columns = districts.map((row) => [...row.quarters, row.all]);
  const width = columns[0]?.length ?? 0;
  const medians = (rate: Rate) =>
    Array.from({ length: width }, (_, at) =>
      medianRate(
        rate,
        columns.flatMap((column) => column[at] ?? []),
      ),
    );
  return Object.fromEntries(rates.map((rate) => [rate, medians(rate)])) as Medians;
}
