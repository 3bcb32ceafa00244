import type { BoundFact } from "./bound";
import type { Fact } from "./fact";
import { type KeptFact, recordedOf } from "./standing";

/** Where a report says otherwise than its record: in what readers see, in what is being written. */
export type Otherwise = { live: boolean; working: boolean };

type Stated = BoundFact & { reportId: number } & Otherwise;

/** Of some reports of one record those that say otherwise than it does now, what was decided to be kept left aside. */
export function otherwiseOf(
  stated: readonly Stated[],
  facts: readonly Fact[],
  kept: readonly (Omit<KeptFact, "reason"> & { reportId: number })[],
): Map<number, Otherwise> {
  const keyOf = ({ reportId, language, field, seen }: Omit<Stated, keyof Otherwise>, recorded: string) =>
    JSON.stringify([reportId, language, field, seen, recorded]);
  const decided = new Set(kept.map((one) => keyOf(one, one.recorded)));
  const found = new Map<number, Otherwise>();
  for (const one of stated) {
    const recorded = recordedOf(one.field, facts, one.language);
    if (recorded === one.seen || decided.has(keyOf(one, recorded))) continue;
    const known = found.get(one.reportId);
    const where = { live: known?.live || one.live, working: known?.working || one.working };
    if (where.live || where.working) found.set(one.reportId, where);
  }
  return found;
}
