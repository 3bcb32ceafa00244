import { and, desc, eq, gte, ilike, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { trainingHours } from "@/db/schema/training-hours";
import { type Credited, type Person, peopleOf, personKey, type RecordFilter } from "../personal-record";

type Reader = Database | Transaction;

/** How many people stand on a page of the record. */
export const pageSize = 50;

const stands = isNull(trainingHours.replacedAt);

async function select(where: SQL | undefined, database: Reader): Promise<Credited[]> {
  const rows = await database
    .select({ hours: trainingHours, unit: units })
    .from(trainingHours)
    .leftJoin(units, eq(units.id, trainingHours.unitId))
    .where(where)
    .orderBy(desc(trainingHours.heldOn), desc(trainingHours.id));
  return rows.map(({ hours, unit }) => {
    const { id, name, post, unitId, unitText, heldOn, minutes } = hours;
    return {
      ...{ id, name, post, unitId, unitText, heldOn, minutes },
      unit: unit && { en: unit.nameEn, zh: unit.nameZh },
      title: { en: hours.titleEn, zh: hours.titleZh },
    };
  });
}

const withoutSigns = (text: string) => text.replace(/[\\%_]/g, "\\$&");

function matching(q: string): SQL | undefined {
  if (q === "") return undefined;
  const text = `%${withoutSigns(q)}%`;
  const { name, post, unitText, titleEn, titleZh } = trainingHours;
  return or(...[name, post, unitText, titleEn, titleZh, units.nameEn, units.nameZh].map((held) => ilike(held, text)));
}

/** What was credited and stands, filtered as an address says, by people. */
export async function listRecord(filter: Omit<RecordFilter, "page">, database: Reader = db): Promise<Person[]> {
  const { q, year, district } = filter;
  const inYear =
    year === undefined
      ? undefined
      : and(gte(trainingHours.heldOn, `${year}-01-01`), lt(trainingHours.heldOn, `${year + 1}-01-01`));
  const ofDistrict = district === undefined ? undefined : eq(trainingHours.unitId, district);
  return peopleOf(await select(and(stands, inYear, ofDistrict, matching(q)), database));
}

/** The years in which something was credited, the latest first; of one unit, or of all. */
export async function listYears(unitId: number | null, database: Reader = db): Promise<number[]> {
  const year = sql<number>`extract(year from ${trainingHours.heldOn})::int`;
  const rows = await database
    .selectDistinct({ year })
    .from(trainingHours)
    .where(and(stands, unitId === null ? undefined : eq(trainingHours.unitId, unitId)))
    .orderBy(desc(year));
  return rows.map((row) => row.year);
}

/**
 * The whole record of the person whom one row of it is about, whether that row still stands; null when there is none.
 * With a district: only where she belongs to it, so that a sibling's people are not there.
 */
export async function getPerson(rowId: number, districtId: number | "any" | null, database: Reader = db) {
  const [about] = await select(eq(trainingHours.id, rowId), database);
  if (!about || (districtId !== "any" && (districtId === null || about.unitId !== districtId))) return null;
  const sameName = eq(sql`trim(${trainingHours.name})`, about.name.trim());
  const rows = (await select(and(stands, sameName), database)).filter((row) => personKey(row) === personKey(about));
  return peopleOf(rows)[0] ?? null;
}
