import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import {
  adoptions,
  channels,
  commissions,
  commissionUnits,
  informationItems,
  itemPictures,
  ledgerCredits,
  scoringSchemes,
} from "@/db/schema/submissions";
import { beijingDay, fromBeijing } from "@/platform/clock";
import type { Adoption, MissedCommission, Quarter, ScoredItem, Source } from "./credits";
import { daysOfQuarter, monthsBegun, type QuarterName } from "./quarter";
import { type Scheme, scheme } from "./scheme";

type Reader = Database | Transaction;

/** The scheme that counts on a day; null before the first one. */
export async function findScheme(day: string, database: Reader = db): Promise<Scheme | null> {
  const [row] = await database
    .select({ settings: scoringSchemes.settings })
    .from(scoringSchemes)
    .where(lte(scoringSchemes.countsFrom, day))
    .orderBy(desc(scoringSchemes.countsFrom), desc(scoringSchemes.id))
    .limit(1);
  return row ? scheme.parse(row.settings) : null;
}

/** The units whose item it is: its own, and those of what was merged into it. */
export async function listSourceUnits(itemId: number, database: Reader = db): Promise<number[]> {
  const rows = await database
    .selectDistinct({ unitId: informationItems.unitId })
    .from(informationItems)
    .where(or(eq(informationItems.id, itemId), eq(informationItems.mergedIntoId, itemId)))
    .orderBy(asc(informationItems.unitId));
  return rows.map(({ unitId }) => unitId);
}

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

async function adoptionsOf(itemIds: number[], database: Reader): Promise<Map<number, Adoption[]>> {
  const rows =
    itemIds.length === 0
      ? []
      : await database
          .select({
            ...{ id: adoptions.id, itemId: adoptions.itemId, channel: channels.code, level: channels.level },
          })
          .from(adoptions)
          .innerJoin(channels, eq(channels.id, adoptions.channelId))
          .where(and(inArray(adoptions.itemId, itemIds), isNull(adoptions.takenBackAt)))
          .orderBy(asc(adoptions.id));
  return grouped(rows, ({ itemId }) => itemId);
}

/** The valid items of a quarter of which one of these units is a source. */
async function listScored(quarter: QuarterName, unitIds: readonly number[], database: Reader): Promise<ScoredItem[]> {
  const { from, after } = daysOfQuarter(quarter);
  const ofThem = inArray(informationItems.unitId, [...unitIds]);
  const merged = database
    .select({ id: informationItems.mergedIntoId })
    .from(informationItems)
    .where(and(ofThem, isNotNull(informationItems.mergedIntoId)));
  const hasPictures = sql<boolean>`exists (select from ${itemPictures} where ${itemPictures.itemId} = ${informationItems.id})`;
  const rows = await database
    .select({
      ...{ id: informationItems.id, unitId: informationItems.unitId, author: informationItems.author },
      ...{ submittedAt: informationItems.submittedAt, comment: informationItems.comment, hasPictures },
    })
    .from(informationItems)
    .where(
      and(
        eq(informationItems.state, "valid"),
        gte(informationItems.submittedAt, fromBeijing(`${from} 00:00:00`)),
        lt(informationItems.submittedAt, fromBeijing(`${after} 00:00:00`)),
        or(ofThem, inArray(informationItems.id, merged)),
      ),
    )
    .orderBy(asc(informationItems.id));
  const ids = rows.map(({ id }) => id);
  const [adopted, others] = await Promise.all([
    adoptionsOf(ids, database),
    ids.length === 0
      ? []
      : database
          .select({
            ...{
              into: informationItems.mergedIntoId,
              unitId: informationItems.unitId,
              author: informationItems.author,
            },
          })
          .from(informationItems)
          .where(inArray(informationItems.mergedIntoId, ids))
          .orderBy(asc(informationItems.id)),
  ]);
  const mergedInto = grouped(others, ({ into }) => into);
  return rows.map(({ id, unitId, author, submittedAt, comment, hasPictures: pictured }) => {
    const more = (mergedInto.get(id) ?? []).map((one): Source => ({ unitId: one.unitId, author: one.author }));
    return {
      ...{ id, hasPictures: pictured, hasComment: comment !== "", adoptions: adopted.get(id) ?? [] },
      month: beijingDay(submittedAt ?? new Date(0)).slice(0, 7),
      sources: [{ unitId, author }, ...more],
    };
  });
}

/** Commissions that came due in a quarter and were not delivered by their day, nor let off. */
async function listMissed(
  quarter: QuarterName,
  unitIds: readonly number[],
  today: string,
  database: Reader,
): Promise<MissedCommission[]> {
  const { from, after } = daysOfQuarter(quarter);
  const delivered = sql`exists (
    select from ${informationItems}
    where ${informationItems.commissionId} = ${commissions.id} and ${informationItems.unitId} = ${commissionUnits.unitId}
      and ${informationItems.state} in ('submitted', 'valid', 'merged')
      and (${informationItems.submittedAt} at time zone 'Asia/Shanghai')::date <= ${commissions.dueOn})`;
  return database
    .select({ id: commissions.id, unitId: commissionUnits.unitId })
    .from(commissions)
    .innerJoin(commissionUnits, eq(commissionUnits.commissionId, commissions.id))
    .where(
      and(
        ...[inArray(commissionUnits.unitId, [...unitIds]), eq(commissionUnits.excused, "")],
        ...[isNull(commissions.withdrawnAt), gte(commissions.dueOn, from), lt(commissions.dueOn, after)],
        ...[lt(commissions.dueOn, today), sql`not ${delivered}`],
      ),
    )
    .orderBy(asc(commissions.id), asc(commissionUnits.unitId));
}

/** Everything of a quarter that some units are credited for, as it stands on a day. */
export async function readQuarter(
  quarter: QuarterName,
  unitIds: readonly number[],
  today: string,
  database: Reader = db,
): Promise<Quarter> {
  const [items, missed, owing] = await Promise.all([
    listScored(quarter, unitIds, database),
    listMissed(quarter, unitIds, today, database),
    database
      .select({ id: units.id })
      .from(units)
      .where(and(inArray(units.id, [...unitIds]), eq(units.kind, "district")))
      .orderBy(asc(units.protocolOrder)),
  ]);
  return { items, missed, months: monthsBegun(quarter, today), units: owing.map(({ id }) => id) };
}

/** What a unit has in a quarter: each reason of points. */
export async function listCredits(unitId: number, { year, quarter }: QuarterName, database: Reader = db) {
  const where = and(
    ...[eq(ledgerCredits.unitId, unitId), eq(ledgerCredits.year, year), eq(ledgerCredits.quarter, quarter)],
  );
  return database.select().from(ledgerCredits).where(where).orderBy(asc(ledgerCredits.id));
}
