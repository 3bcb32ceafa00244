import { and, eq, inArray, sql, sum } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ledgerCredits } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";
import { creditsOf } from "../credits";
import { daysOfQuarter } from "../quarter";
import { findScheme, readQuarter } from "../queries";

export type ToScore = { year: number; quarter: number; unitIds: readonly number[] };

// Two that score one quarter at once take turns: the second reads what the first has written.
const ledgerLock = 13;

async function totalsOf(tx: Transaction, { year, quarter, unitIds }: ToScore): Promise<Map<number, number>> {
  const rows = await tx
    .select({ unitId: ledgerCredits.unitId, points: sum(ledgerCredits.points) })
    .from(ledgerCredits)
    .where(
      and(
        ...[eq(ledgerCredits.year, year), eq(ledgerCredits.quarter, quarter)],
        inArray(ledgerCredits.unitId, [...unitIds]),
      ),
    )
    .groupBy(ledgerCredits.unitId);
  return new Map(rows.map(({ unitId, points }) => [unitId, Number(points)]));
}

/**
 * Scores a quarter of some units anew, inside the transaction of the verb that changed it: their credits are replaced
 * by those that follow from what stands now. What a unit's total was and is goes on record where it is another one.
 */
export async function scoreUnits(tx: Transaction, toScore: ToScore, act: Act): Promise<void> {
  const { year, quarter, unitIds } = toScore;
  await tx.execute(sql`select pg_advisory_xact_lock(${ledgerLock}, ${year * 10 + quarter})`);
  const { after } = daysOfQuarter(toScore);
  const lastDay = beijingDay(new Date(Date.parse(`${after}T00:00:00+08:00`) - 1));
  const scheme = await findScheme(lastDay, tx);
  const before = await totalsOf(tx, toScore);
  const ofThem = and(
    eq(ledgerCredits.year, year),
    eq(ledgerCredits.quarter, quarter),
    inArray(ledgerCredits.unitId, [...unitIds]),
  );
  await tx.delete(ledgerCredits).where(ofThem);
  const scored = scheme ? creditsOf(await readQuarter(toScore, unitIds, beijingDay(act.at), tx), scheme) : [];
  const credits = scored.filter(({ unitId }) => unitIds.includes(unitId));
  for (let at = 0; at < credits.length; at += 1000) {
    await tx.insert(ledgerCredits).values(credits.slice(at, at + 1000).map((credit) => ({ ...credit, year, quarter })));
  }
  const now = await totalsOf(tx, toScore);
  for (const unitId of unitIds) {
    const [was, is] = [before.get(unitId) ?? 0, now.get(unitId) ?? 0];
    if (was === is) continue;
    const subject = { type: "unit", id: unitId };
    await recordAudit(tx, {
      act,
      action: "ledger.score",
      subject,
      before: { year, quarter, points: was },
      after: { year, quarter, points: is },
    });
  }
}
