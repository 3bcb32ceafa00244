import type { MeetingFacts, PersonFacts, UnitFacts } from "@/features/meetings/facts";
import type { Bilingual } from "@/features/meetings/record";
import { isOfSeveralDays } from "../compose/several-days";
import { bySubject, isDistrictsTurn, type Turn, turnsOf } from "../compose/turns";
import type { Fact, FactKind } from "./fact";

const alike = (value: string) => ({ en: value, zh: value });
const pair = ({ en, zh }: Bilingual) => ({ en: en.trim(), zh: zh.trim() });

function fact(field: string, kind: FactKind, value: Fact["value"]): Fact {
  return { field, kind, value };
}

/** The field that everything of an agenda item hangs on: its id, or its place while it has none. */
export function itemField(item: { id?: number | undefined; position: number }): string {
  return `agenda.${item.id ?? `at-${item.position}`}`;
}

/** The field of an ask: its id, or its place while it has none. */
export function askField(ask: { id?: number | undefined }, index: number): string {
  return `asks.${ask.id ?? `at-${index}`}`;
}

/** "40", "nearly 40", "over 40"; null when nobody counted. */
export function headCountValue({
  headCount,
  headCountPrecision,
}: Pick<MeetingFacts, "headCount" | "headCountPrecision">) {
  if (headCount === null) return null;
  return headCountPrecision === "exact" ? String(headCount) : `${headCountPrecision} ${headCount}`;
}

const halves = { morning: { en: "morning", zh: "上午" }, afternoon: { en: "afternoon", zh: "下午" } };
const modes = { online: { en: "online", zh: "线上" }, mixed: { en: "in person and online", zh: "线上线下结合" } };

const listMark = { en: ", ", zh: "、" };

/** The districts of one turn in the order they spoke, as one value: "Pinggu, Daxing, Huairou". */
function districtsValue(turn: Turn): Fact["value"] {
  const areas = turn.map(({ unit }) => unit?.short ?? { en: "", zh: "" });
  return {
    en: areas.map(({ en }) => en).join(listMark.en),
    zh: areas.map(({ zh }) => zh).join(listMark.zh),
  };
}

/** Groups of districts that presented on one subject, in speaking order; `presenters.0` is the first group. */
export function presenterGroups(facts: MeetingFacts): Turn[] {
  return turnsOf(facts.agenda)
    .filter(([item]) => isDistrictsTurn(item))
    .flatMap(bySubject);
}

function presenterFacts(facts: MeetingFacts): Fact[] {
  return presenterGroups(facts).flatMap((group, index) => [
    fact(`presenters.${index}`, "districts", districtsValue(group)),
    fact(`presenters.${index}.subject`, "words", pair(group[0].subject)),
  ]);
}

function unitFact(field: string, unit: UnitFacts): Fact {
  return fact(field, "unit", pair(unit.name));
}

function personFacts({ id, name, posts }: PersonFacts): Fact[] {
  const said = (titles: string[]) => titles.filter((title) => title.trim() !== "");
  const titles = { en: said(posts.map(({ en }) => en)).join("; "), zh: said(posts.map(({ zh }) => zh)).join("；") };
  return [fact(`person.${id}.name`, "name", pair(name)), fact(`person.${id}.posts`, "post", titles)];
}

function agendaFacts(facts: MeetingFacts): Fact[] {
  return facts.agenda.flatMap((one, position) => {
    const item = { ...one, position };
    if (item.internal || isDistrictsTurn(item)) return [];
    const field = itemField(item);
    return [
      ...(item.unit ? [unitFact(`${field}.unit`, item.unit)] : []),
      fact(`${field}.subject`, item.kind === "hand_out" ? "document" : "words", pair(item.subject)),
      ...(item.subjectYear === null ? [] : [fact(`${field}.subjectYear`, "year", alike(String(item.subjectYear)))]),
    ];
  });
}

function groupFacts(facts: MeetingFacts): Fact[] {
  return facts.attendance.flatMap(({ name, count }, index) => [
    fact(`attendance.${index}.name`, "words", pair(name)),
    ...(count === null ? [] : [fact(`attendance.${index}.count`, "count", alike(String(count)))]),
  ]);
}

function remarkFacts({ remarks, asks }: MeetingFacts): Fact[] {
  return [
    ...(remarks
      ? (["acknowledged", "analysed", "aim"] as const).map((name) =>
          fact(`remarks.${name}`, "words", pair(remarks[name])),
        )
      : []),
    ...asks.map((ask, index) => fact(askField(ask, index), "words", pair(ask))),
  ];
}

function trainingFacts({ training }: MeetingFacts): Fact[] {
  if (!training) return [];
  const { topic, partner, basis, secondAudience, outcome } = training;
  return Object.entries({ topic, partner, basis, secondAudience, outcome }).map(([name, words]) =>
    fact(`training.${name}`, "words", pair(words)),
  );
}

function peopleOf(facts: MeetingFacts): PersonFacts[] {
  const all = [
    ...facts.people.map(({ person }) => person),
    ...facts.agenda.flatMap(({ person, internal }) => (person && !internal ? [person] : [])),
    ...(facts.remarks ? [facts.remarks.speaker] : []),
  ];
  return [...new Map(all.map((person) => [person.id, person])).values()];
}

/** Everything a report may say of a meeting, one fact each; what the record leaves empty in both languages is not among them. */
export function factsOf(facts: MeetingFacts): Fact[] {
  const headCount = headCountValue(facts);
  const all = [
    unitFact("host", facts.host),
    fact("series", "words", pair(facts.series)),
    ...(facts.date ? [fact("date", "day", alike(facts.date))] : []),
    ...(facts.endDate ? [fact("endDate", "day", alike(facts.endDate))] : []),
    ...(facts.halfDay && !isOfSeveralDays(facts) ? [fact("halfDay", "words", halves[facts.halfDay])] : []),
    ...(facts.mode === "in_person" ? [] : [fact("mode", "words", modes[facts.mode])]),
    fact("venue", "place", pair(facts.venue)),
    fact("purpose", "words", pair(facts.purpose)),
    ...(headCount === null ? [] : [fact("headCount", "count", alike(headCount))]),
    ...facts.partners.map(({ name }, index) => fact(`partners.${index}`, "unit", pair(name))),
    ...groupFacts(facts),
    ...presenterFacts(facts),
    ...agendaFacts(facts),
    ...remarkFacts(facts),
    ...trainingFacts(facts),
    ...facts.outlook.map((point, index) => fact(`outlook.${index}`, "words", pair(point))),
    ...peopleOf(facts).flatMap(personFacts),
  ];
  return all.filter(({ value }) => value.en !== "" || value.zh !== "");
}
