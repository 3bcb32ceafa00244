import { personNamed, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import { type AgendaKind, agendaKinds, partnerRoles } from "@/features/meetings/record";
import { seriesKinds } from "@/features/meetings/series/series";
import { lacks } from "./testing-lacks";
import * as words from "./testing-words";

type Item = MeetingFacts["agenda"][number];
type Pick = {
  one<T>(all: readonly T[]): T;
  some<T>(all: readonly T[], most: number): T[];
  often(share: number): boolean;
};

const kinds: words.Kind[] = [...new Set([...seriesKinds, "visit", "joint_event"] as const)];
const missing = { en: "", zh: "" };
const said = (en: string) => ({ en, zh: "" });
const withId = <T>(one: T, index: number) => ({ ...one, id: index + 1 });
/** So many records are told in a file that people read; the others are odder. */
const printed = 40;

/** The same numbers for the same seed, everywhere (mulberry32). */
function pickFrom(seed: number): Pick {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const one = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] as T;
  const some = <T>(all: readonly T[], most: number) => {
    const left = [...all];
    const wanted = 1 + Math.floor(next() * most);
    return Array.from({ length: Math.min(wanted, left.length) }, () => {
      return left.splice(Math.floor(next() * left.length), 1)[0] as T;
    });
  };
  return { one, some, often: (share) => next() < share };
}

const districts = ["pinggu", "daxing", "huairou", "fengtai", "shunyi", "haidian", "beda"];
const bodies = ["grassroots-organizations-construction", "liaison", "womens-development", "general-office"];
const leaders = ["tang-yilan", "shen-ruoqing", "meng-qiuhe", "lu-zhiyuan"];
const lecturers = ["shao-kening", "fan-shuheng"];

/** The days of a record: one, several, over a month's end, over a year's end, in another year than the publication. */
const days: [date: string, endDate: string | null][] = [
  ...([
    ["2026-03-26", null],
    ["2026-05-09", "2026-05-11"],
  ] as [string, string | null][]),
  ...([
    ["2026-04-30", "2026-05-02"],
    ["2025-12-30", "2026-01-02"],
  ] as [string, string | null][]),
  ...([
    ["2025-09-18", null],
    ["2025-11-04", "2025-11-06"],
  ] as [string, string | null][]),
];

function item(kind: AgendaKind, unit: string | null, subject: string, subjectYear: number | null = null): Item {
  const names = { unit: unit === null ? null : unitNamed(unit), person: null };
  return { kind, ...names, subject: said(subject), subjectYear, internal: false };
}

function presented(pick: Pick): Item[] {
  const subject = pick.one([...words.subjects, ""]);
  const many = pick.often(0.7) ? pick.some(districts, 4) : [pick.one(districts)];
  const other = pick.often(0.3) ? pick.one(words.subjects) : subject;
  return many.map((slug, index) => item("present", slug, index < 2 ? subject : other));
}

function meetingItems(pick: Pick): Item[] {
  const body = pick.one(bodies);
  return [
    item("brief", pick.often(0.8) ? body : null, pick.one(words.subjects)),
    ...(pick.often(0.6) ? [item("hand_out", body, pick.one(words.documents))] : []),
    ...(pick.often(0.8) ? presented(pick) : []),
    ...(pick.often(0.3) ? [item(pick.one(["discuss", "convey"]), null, pick.one(words.subjects))] : []),
    ...(pick.often(0.7) ? [item("review", null, pick.one([...words.reviewed, ""]), 2025)] : []),
    ...(pick.often(0.7) ? [item("arrange", null, pick.one([...words.arranged, ""]), 2026)] : []),
  ];
}

function eventItems(pick: Pick): Item[] {
  return [
    ...(pick.often(0.5) ? [item("launch", pick.one(["bwf", null]), pick.one(words.launches))] : []),
    ...(pick.often(0.5) ? [item("award", null, pick.one(words.awards))] : []),
    ...(pick.often(0.5) ? [item("sign", pick.one(["bwf", null]), pick.one(words.signed))] : []),
    ...(pick.often(0.6) ? [item("speak", pick.one(districts), pick.one(words.subjects))] : []),
  ];
}

function courseItems(pick: Pick): Item[] {
  const taught = (key: string) => ({ ...item("train", null, pick.one(words.lessons)), person: personNamed(key) });
  return [
    ...pick.some(lecturers, 2).map(taught),
    ...(pick.often(0.4) ? [item("train", null, pick.one(words.lessons))] : []),
  ];
}

function stops(pick: Pick): Item[] {
  const where = pick.some([...districts, null], 3);
  return where.map((slug) => item("visit", slug, slug && pick.often(0.3) ? "" : pick.one(words.seen)));
}

/** Items of any kind, by a body, a person or nobody, on something or nothing. */
function anyItems(pick: Pick): Item[] {
  return Array.from({ length: 4 }, () => {
    const kind = pick.one(agendaKinds);
    const year = pick.often(0.5) ? 2025 : null;
    const plain = item(
      kind,
      pick.one([...bodies, ...districts, null]),
      pick.one([...(words.subjectsOf[kind] ?? words.subjects), ""]),
      year,
    );
    return pick.often(0.3) ? { ...plain, person: personNamed(pick.one(lecturers)) } : plain;
  });
}

function itemsOf(kind: words.Kind, name: string, pick: Pick): Item[] {
  if (kind === "training") return courseItems(pick);
  if (kind === "joint_event") return eventItems(pick);
  if (kind !== "visit") return meetingItems(pick);
  if (!name.startsWith("delegation")) return stops(pick);
  return [item("discuss", null, pick.one(words.subjects)), ...(pick.often(0.4) ? stops(pick) : [])];
}

function peopleOf(pick: Pick, day: string): MeetingFacts["people"] {
  const parts = pick.some(["presided", "attended", "opened", "closed", "spoke", "lectured"] as const, 3);
  return parts.flatMap((part) => {
    const keys = part === "lectured" ? pick.some(lecturers, 2) : [pick.one(leaders)];
    return keys.map((key) => ({ person: personNamed(key, day), part }));
  });
}

function attendanceOf(pick: Pick): MeetingFacts["attendance"] {
  const counted = pick.often(0.4);
  return pick
    .some(words.groups, 3)
    .map((group) => ({ name: said(group), count: counted ? pick.one([6, 17, 1]) : null }));
}

function whole(number: number, pick: Pick): MeetingFacts {
  const kind = kinds[number % kinds.length] as words.Kind;
  const [date, endDate] = days[number % 5 === 0 ? 0 : number % days.length] ?? [null, null];
  const name = pick.one(words.series[kind]);
  const host = unitNamed(number % 9 === 8 ? pick.one(["pinggu", "women-cadres-school"]) : "bwf");
  const others = words.partnerNames.filter((partner) => partner !== host.name.en);
  const headCount = pick.one([60, 90, 1200, 60, 90, 1]);
  return {
    ...{ status: "held", kind, year: 2026, quarter: 1, isPublic: true, date, endDate },
    host,
    series: said(name),
    halfDay: pick.one(["morning", "afternoon", null]),
    mode: pick.one(["in_person", "in_person", "online", "mixed"]),
    venue: said(pick.one(words.venues)),
    purpose: said(pick.one(words.purposes)),
    headCount,
    headCountPrecision: headCount === 1 ? "exact" : pick.one(["exact", "nearly", "over"]),
    partners: pick
      .some(others, kind === "joint_event" ? 4 : 1)
      .map((partner) => ({ name: said(partner), role: pick.one(partnerRoles) })),
    attendance: headCount === 1 ? [] : attendanceOf(pick),
    people: peopleOf(pick, date ?? "2026-03-26"),
    agenda: [...itemsOf(kind, name, pick), ...(number < printed ? [] : anyItems(pick))].map(withId),
    remarks: {
      speaker: personNamed(pick.one(leaders), date ?? "2026-03-26"),
      acknowledged: said(pick.one(words.acknowledged)),
      analysed: said(pick.one(words.analysed)),
      aim: said(pick.one(words.aims)),
    },
    asks: pick.some(words.asks, 4).map(said).map(withId),
    training: {
      topic: said(pick.one(words.topics)),
      partner: said(pick.one(words.trainers)),
      basis: said(pick.one(words.bases)),
      secondAudience: said(pick.one(words.audiences)),
      outcome: said(pick.one(words.outcomes)),
    },
    outlook: pick.some(words.points, 4).map(said),
  };
}

export type VariedRecord = { facts: MeetingFacts; lacking: string[] };

/** A record of any kind that lacks something: the same for the same number, for ever. */
export function variedRecord(number: number): VariedRecord {
  const pick = pickFrom(number * 7919);
  const facts = whole(number, pick);
  const names = Object.keys(lacks);
  const lacking = [names[number % names.length] as string, ...names.filter(() => pick.often(0.12))];
  const once = [...new Set(lacking)];
  let left = facts;
  for (const name of once) left = { ...left, ...lacks[name]?.(left) };
  return { facts: left, lacking: once };
}

export const variedRecords: VariedRecord[] = Array.from({ length: printed }, (_, number) => variedRecord(number));

/** Records such as hardly anybody keeps: a host or a leader without a name, a speech of sixty words, next to nothing. */
export const oddRecords: MeetingFacts[] = Array.from({ length: 480 }, (_, number) => {
  const { facts } = variedRecord(number + printed);
  const { host, remarks } = facts;
  const nameless = { ...host, name: missing, short: missing };
  const speaker = remarks && { ...remarks.speaker, name: missing };
  const unsaid = { acknowledged: missing, analysed: missing, aim: missing };
  const long = said(`${words.acknowledged[0]} and ${words.purposes[4]}`);
  const body = number % 12 < 6 ? null : "liaison";
  const [plainBrief, paper] = [item("brief", body, ""), item("hand_out", body, words.documents[0] ?? "")];
  const endDate = number % 12 === 0 && facts.date ? "2026-12-31" : facts.endDate;
  return [
    { ...facts, host: nameless, endDate },
    { ...facts, host: nameless, kind: "visit", venue: missing, agenda: [] },
    { ...facts, agenda: [plainBrief, paper].map(withId), asks: [], remarks: remarks && { ...remarks, ...unsaid } },
    { ...facts, remarks: remarks && speaker && { ...remarks, speaker } },
    { ...facts, remarks: remarks && { ...remarks, acknowledged: long, aim: long } },
    { ...facts, partners: facts.partners.map((partner) => ({ ...partner, role: "co_host" as const })), purpose: long },
  ][number % 6] as MeetingFacts;
});
