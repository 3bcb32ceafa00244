import type { CreditKind } from "./credits";
import { ranksOf, riseOf } from "./ranks";
import { rateOf } from "./rates";

/** What the tables say of one unit in a quarter. */
export type UnitCounts = {
  unitId: number;
  /** Units are ranked among those of their own class: districts apart from departments and institutions. */
  className: string;
  submitted: number;
  valid: number;
  returned: number;
  onTime: number;
  /** Valid items that stand in a channel, and adoptions by channel. */
  adopted: number;
  byChannel: Record<string, number>;
  missed: number;
  points: Partial<Record<CreditKind, number>>;
};

/** One line of the ledger; rates in hundredths of a percent, points in hundredths. */
export type LedgerLine = UnitCounts & {
  total: number;
  adoptionRate: number | null;
  onTimeRate: number | null;
  rank: number | null;
  rise: number | null;
};

export const totalOf = ({ points }: Pick<UnitCounts, "points">): number =>
  Object.values(points).reduce((sum, one) => sum + one, 0);

/** The ranks of all units, each within its class. */
export function ranksByClass(units: readonly UnitCounts[], leastRanked: number): Map<number, number | null> {
  const classes = [...new Set(units.map(({ className }) => className))];
  return new Map(
    classes.flatMap((name) => {
      const own = units.filter(({ className }) => className === name);
      return [...ranksOf(own.map((one) => ({ ...one, points: totalOf(one) })), leastRanked)];
    }),
  );
}

/** The ledger of a quarter, by class and rank; those without a rank come last, each class in the order of its units. */
export function ledgerOf(
  units: readonly UnitCounts[],
  before: ReadonlyMap<number, number | null>,
  leastRanked: number,
): LedgerLine[] {
  const ranks = ranksByClass(units, leastRanked);
  const lines = units.map((unit): LedgerLine => {
    const rank = ranks.get(unit.unitId) ?? null;
    return {
      ...{ ...unit, rank, total: totalOf(unit), rise: riseOf(before.get(unit.unitId), rank) },
      ...{ adoptionRate: rateOf(unit.adopted, unit.valid), onTimeRate: rateOf(unit.onTime, unit.submitted) },
    };
  });
  const classes = [...new Set(units.map(({ className }) => className))];
  return lines.toSorted(
    (one, other) =>
      classes.indexOf(one.className) - classes.indexOf(other.className) ||
      (one.rank ?? units.length + 1) - (other.rank ?? units.length + 1),
  );
}

/** Units that handed in nothing: the zero-report list. */
export function silentOf(units: readonly UnitCounts[]): number[] {
  return units.filter(({ submitted }) => submitted === 0).map(({ unitId }) => unitId);
}
