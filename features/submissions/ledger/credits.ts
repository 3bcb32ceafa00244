import type { Level, Scheme } from "./scheme";

/** Whose an item is: a unit and whoever wrote it. */
export type Source = { unitId: number; author: string };

export type Adoption = { id: number; channel: string; level: Level };

/** A valid item with what became of it; adoptions that were taken back are not among them. */
export type ScoredItem = {
  id: number;
  /** The month in which it was handed in: "2026-07". */
  month: string;
  /** Whose it is; of an item into which others were merged all of theirs too. Never empty. */
  sources: readonly [Source, ...Source[]];
  hasPictures: boolean;
  hasComment: boolean;
  adoptions: readonly Adoption[];
};

export type MissedCommission = { id: number; unitId: number };

export type CreditKind = "valid" | "adoption" | "picture" | "comment" | "commission_missed" | "below_minimum";

/** One reason of points, in hundredths; below nothing where something is owed. */
export type Credit = {
  kind: CreditKind;
  unitId: number;
  author: string;
  itemId: number | null;
  adoptionId: number | null;
  commissionId: number | null;
  month: string | null;
  points: number;
};

const nothing = { author: "", itemId: null, adoptionId: null, commissionId: null, month: null };

/** Points of an adoption before they are shared. */
export function pointsOf({ channel, level }: Adoption, { byChannel, byLevel }: Scheme): number {
  return byChannel[channel] ?? byLevel[level] ?? 0;
}

/** Whole hundredths that add up to the points; what is left over by division goes to the first ones. */
export function sharesOf(points: number, count: number): number[] {
  const [each, over] = [Math.floor(points / count), points % count];
  return Array.from({ length: count }, (_, index) => each + (index < over ? 1 : 0));
}

function shared(item: ScoredItem, kind: CreditKind, points: number, adoptionId: number | null): Credit[] {
  const shares = sharesOf(points, item.sources.length);
  return item.sources.map(({ unitId, author }, index) => ({
    ...{ ...nothing, kind, unitId, author, adoptionId },
    ...{ itemId: item.id, month: item.month, points: shares[index] ?? 0 },
  }));
}

/** The adoptions that count: all, or of those with the most points the first. */
function counted(item: ScoredItem, scheme: Scheme): readonly Adoption[] {
  if (scheme.counting === "added") return item.adoptions;
  const most = Math.max(...item.adoptions.map((adoption) => pointsOf(adoption, scheme)));
  const first = item.adoptions.find((adoption) => pointsOf(adoption, scheme) === most);
  return first ? [first] : [];
}

function creditsOfItem(item: ScoredItem, scheme: Scheme): Credit[] {
  const isAdopted = item.adoptions.length > 0;
  return [
    ...shared(item, "valid", scheme.valid, null),
    ...counted(item, scheme).flatMap((adoption) => shared(item, "adoption", pointsOf(adoption, scheme), adoption.id)),
    ...(isAdopted && item.hasPictures ? shared(item, "picture", scheme.picture, null) : []),
    ...(isAdopted && item.hasComment ? shared(item, "comment", scheme.comment, null) : []),
  ];
}

/** What a unit owes for months with fewer items than each unit hands in. */
function owedFor(unitId: number, items: readonly ScoredItem[], months: readonly string[], scheme: Scheme): Credit[] {
  return months.flatMap((month): Credit[] => {
    const own = items.filter((item) => item.month === month && item.sources.some((one) => one.unitId === unitId));
    const missing = Math.max(0, scheme.monthlyItems - own.length);
    const points = -missing * scheme.monthlyMissing;
    return points === 0 ? [] : [{ ...nothing, kind: "below_minimum", unitId, month, points }];
  });
}

export type Quarter = {
  /** Units that hand in, whether or not they did. */
  units: readonly number[];
  /** The months that are over or begun, each of which has a minimum. */
  months: readonly string[];
  items: readonly ScoredItem[];
  missed: readonly MissedCommission[];
};

/**
 * Every reason of points in a quarter: there are none besides. An item counts in the quarter in which it was handed
 * in, whenever it is adopted. Reasons of no points are left out.
 */
export function creditsOf({ units, months, items, missed }: Quarter, scheme: Scheme): Credit[] {
  const owed = missed.map(
    ({ id, unitId }): Credit => ({
      ...{ ...nothing, kind: "commission_missed", unitId, commissionId: id, points: -scheme.commissionMissed },
    }),
  );
  return [
    ...items.flatMap((item) => creditsOfItem(item, scheme)),
    ...owed,
    ...units.flatMap((unitId) => owedFor(unitId, items, months, scheme)),
  ].filter(({ points }) => points !== 0);
}
