import { eq, inArray } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { meetingSeries } from "@/db/schema/meetings";
import { findPeople } from "@/features/people/queries";
import { type MeetingFacts, type PersonFacts, postsOn, type UnitFacts } from "../facts";
import { getMeeting } from "../queries";

type Reader = Database | Transaction;

async function unitFacts(ids: number[], database: Reader): Promise<Map<number, UnitFacts>> {
  const rows = ids.length > 0 ? await database.select().from(units).where(inArray(units.id, ids)) : [];
  return new Map(
    rows.map((unit) => [
      unit.id,
      {
        kind: unit.kind,
        name: { en: unit.nameEn, zh: unit.nameZh },
        short: { en: unit.shortEn, zh: unit.shortZh },
      },
    ]),
  );
}

async function personFacts(ids: number[], day: string, database: Reader): Promise<Map<number, PersonFacts>> {
  const people = await findPeople(ids, database);
  return new Map(
    [...people.values()].map((person) => [
      person.id,
      {
        id: person.id,
        name: { en: person.nameEn, zh: person.nameZh },
        pronoun: person.pronoun,
        posts: postsOn(
          day,
          person.posts.map((post) => ({ ...post, title: { en: post.titleEn, zh: post.titleZh } })),
        ),
      },
    ]),
  );
}

function known<Facts>(map: Map<number, Facts>, id: number): Facts {
  const facts = map.get(id);
  if (!facts) throw new Error(`the record names ${id}, which is not there`);
  return facts;
}

/**
 * The record of a meeting with names in place of references and posts as held on its day
 * (on `today` while it has no day); null when there is none.
 */
export async function getFacts(id: number, today: string, database: Reader = db): Promise<MeetingFacts | null> {
  const meeting = await getMeeting(id, database);
  if (!meeting) return null;
  const { seriesId, hostUnitId, people, agenda, remarks, ...rest } = meeting.record;
  const day = rest.date ?? today;
  const [series] = await database.select().from(meetingSeries).where(eq(meetingSeries.id, seriesId));
  const unitIds = [hostUnitId, ...agenda.flatMap((item) => item.unitId ?? [])];
  const personIds = [
    ...people.map((one) => one.personId),
    ...agenda.flatMap((item) => item.personId ?? []),
    ...(remarks ? [remarks.speakerId] : []),
  ];
  const unit = await unitFacts(unitIds, database);
  const person = await personFacts(personIds, day, database);
  const named = remarks && (({ speakerId, ...words }) => ({ ...words, speaker: known(person, speakerId) }))(remarks);
  return {
    ...rest,
    kind: series?.kind ?? "quarterly",
    series: { en: series?.nameEn ?? "", zh: series?.nameZh ?? "" },
    host: known(unit, hostUnitId),
    people: people.map((one) => ({ person: known(person, one.personId), part: one.part })),
    agenda: agenda.map(({ unitId, personId, ...item }) => ({
      ...item,
      unit: unitId === null ? null : known(unit, unitId),
      person: personId === null ? null : known(person, personId),
    })),
    remarks: named,
  };
}
