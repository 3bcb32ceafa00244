import { type MeetingFacts, type PersonFacts, postsOn, type UnitFacts } from "@/features/meetings/facts";
import { seedPeople } from "./people";
import { quarterlyMeeting2024Q1 } from "./quarterly-meeting-2024-q1";
import { seedUnits } from "./units";

const slugs = seedUnits.map(({ slug }) => slug);
const keys = Object.keys(seedPeople);

/** The record of that meeting, with the place of each unit and person in the seed's lists, from 1, as its id. */
export const record2024Q1 = quarterlyMeeting2024Q1({
  unit: (slug) => slugs.indexOf(slug) + 1,
  person: (key) => keys.indexOf(key) + 1,
  series: 1,
});

export function unitNamed(slug: string): UnitFacts {
  const unit = seedUnits.find((one) => one.slug === slug);
  if (!unit) throw new Error(`the seed has no unit ${slug}`);
  return {
    kind: unit.kind,
    name: { en: unit.nameEn, zh: unit.nameZh },
    short: { en: unit.shortEn, zh: unit.shortZh },
  };
}

export function personNamed(key: string, day = "2024-03-26"): PersonFacts {
  const person = seedPeople[key];
  if (!person) throw new Error(`the seed has no person ${key}`);
  const posts = person.posts.map((post) => ({ ...post, title: { en: post.titleEn, zh: post.titleZh } }));
  const id = keys.indexOf(key) + 1;
  return { id, name: { en: person.nameEn, zh: person.nameZh }, pronoun: person.pronoun, posts: postsOn(day, posts) };
}

const unitAt = (id: number) => unitNamed(slugs[id - 1] ?? "");
const personAt = (id: number) => personNamed(keys[id - 1] ?? "");

/** The same with names in place of ids, as rules are given it. */
export function facts2024Q1(): MeetingFacts {
  const { seriesId: _, hostUnitId, people, agenda, remarks, asks, ...rest } = structuredClone(record2024Q1);
  return {
    ...rest,
    asks: asks.map((ask, index) => ({ ...ask, id: index + 1 })),
    kind: "quarterly",
    series: { en: "quarterly meeting", zh: "季度工作会" },
    host: unitAt(hostUnitId),
    people: people.map(({ personId, part }) => ({ person: personAt(personId), part })),
    agenda: agenda.map(({ unitId, personId, ...item }, index) => ({
      ...item,
      id: index + 1,
      unit: unitId === null ? null : unitAt(unitId),
      person: personId === null ? null : personAt(personId),
    })),
    remarks: remarks && (({ speakerId, ...words }) => ({ ...words, speaker: personAt(speakerId) }))(remarks),
  };
}
