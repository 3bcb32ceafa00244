export type Standing = { unitId: number; points: number; valid: number };

/**
 * The rank of each unit of one class by its points: equal points share a rank, and the next one is skipped. Null for a
 * unit with fewer valid items than are needed to be ranked.
 */
export function ranksOf(standings: readonly Standing[], leastRanked: number): Map<number, number | null> {
  const ranked = standings.filter(({ valid }) => valid >= leastRanked);
  return new Map(
    standings.map((one) => {
      const above = ranked.filter(({ points }) => points > one.points).length;
      return [one.unitId, one.valid >= leastRanked ? above + 1 : null];
    }),
  );
}

/** How many places a unit rose since a quarter; below nothing where it fell, null where it had or has no rank. */
export function riseOf(before: number | null | undefined, now: number | null | undefined): number | null {
  return before && now ? before - now : null;
}
