import { and, asc, count, countDistinct, eq, gte, inArray, isNotNull, isNull, lt, sql, sum } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { adoptions, channels, informationItems, ledgerCredits } from "@/db/schema/submissions";
import { fromBeijing } from "@/platform/clock";
import type { UnitCounts } from "../overview";
import { daysOfQuarter, type QuarterName } from "../quarter";

type Reader = Database | Transaction;

const handedIn = ({ year, quarter }: QuarterName) => {
  const { from, after } = daysOfQuarter({ year, quarter });
  return and(
    gte(informationItems.submittedAt, fromBeijing(`${from} 00:00:00`)),
    lt(informationItems.submittedAt, fromBeijing(`${after} 00:00:00`)),
  );
};

async function countItems(quarter: QuarterName, onTimeDays: number, database: Reader) {
  const { state, submittedAt, eventOn } = informationItems;
  const days = sql`(${submittedAt} at time zone 'Asia/Shanghai')::date - ${eventOn}`;
  return database
    .select({
      unitId: informationItems.unitId,
      submitted: count(),
      valid: sql<number>`count(*) filter (where ${state} in ('valid', 'merged'))`.mapWith(Number),
      returned: sql<number>`count(*) filter (where ${state} = 'returned')`.mapWith(Number),
      onTime: sql<number>`count(*) filter (where ${days} <= ${onTimeDays})`.mapWith(Number),
    })
    .from(informationItems)
    .where(and(handedIn(quarter), isNotNull(informationItems.submittedAt)))
    .groupBy(informationItems.unitId);
}

async function countAdoptions(quarter: QuarterName, database: Reader) {
  const own = { unitId: informationItems.unitId, code: channels.code, adopted: count() };
  const standing = and(handedIn(quarter), isNull(adoptions.takenBackAt), eq(informationItems.state, "valid"));
  const [byChannel, items] = await Promise.all([
    database
      .select(own)
      .from(adoptions)
      .innerJoin(informationItems, eq(informationItems.id, adoptions.itemId))
      .innerJoin(channels, eq(channels.id, adoptions.channelId))
      .where(standing)
      .groupBy(informationItems.unitId, channels.code),
    database
      .select({ unitId: informationItems.unitId, adopted: countDistinct(adoptions.itemId) })
      .from(adoptions)
      .innerJoin(informationItems, eq(informationItems.id, adoptions.itemId))
      .where(standing)
      .groupBy(informationItems.unitId),
  ]);
  return { byChannel, items };
}

async function sumCredits({ year, quarter }: QuarterName, database: Reader) {
  const { unitId, kind, points } = ledgerCredits;
  return database
    .select({ unitId, kind, points: sum(points).mapWith(Number), count: count() })
    .from(ledgerCredits)
    .where(and(eq(ledgerCredits.year, year), eq(ledgerCredits.quarter, quarter)))
    .groupBy(unitId, kind);
}

/** What every unit handed in, had adopted and is credited with in a quarter, in protocol order. */
export async function listCounts(
  quarter: QuarterName,
  onTimeDays: number,
  database: Reader = db,
): Promise<UnitCounts[]> {
  const [all, items, adopted, credits] = await Promise.all([
    database
      .select({ id: units.id, kind: units.kind })
      .from(units)
      .where(inArray(units.kind, ["district", "department", "institution"]))
      .orderBy(asc(units.protocolOrder), asc(units.id)),
    countItems(quarter, onTimeDays, database),
    countAdoptions(quarter, database),
    sumCredits(quarter, database),
  ]);
  return all.map(({ id, kind }): UnitCounts => {
    const own = items.find(({ unitId }) => unitId === id);
    const ofThem = credits.filter(({ unitId }) => unitId === id);
    const channelsOf = adopted.byChannel.filter(({ unitId }) => unitId === id);
    return {
      ...{ unitId: id, className: kind, submitted: own?.submitted ?? 0, valid: own?.valid ?? 0 },
      ...{ returned: own?.returned ?? 0, onTime: own?.onTime ?? 0 },
      adopted: adopted.items.find(({ unitId }) => unitId === id)?.adopted ?? 0,
      byChannel: Object.fromEntries(channelsOf.map((one) => [one.code, one.adopted])),
      missed: ofThem.find((one) => one.kind === "commission_missed")?.count ?? 0,
      points: Object.fromEntries(ofThem.map((one) => [one.kind, one.points])),
    };
  });
}
