import type { MeetingFacts } from "@/features/meetings/facts";
import { presenterGroups } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import type { Fields } from "../pattern";
import { inOrder, known, type Phrase, stated } from "../phrase";
import type { Turn } from "../turns";
import { enumerated, listedWords } from "./lists";
import { ownedBy } from "./owners";
import { presenterGroup, presenters } from "./patterns/presenters";
import { isLong } from "./sentence";
import type { Telling } from "./telling";
import { areaOf } from "./units";

/** Districts that presented on one subject, with the field that they hang on. */
export type Group = { turn: Turn; field: string };

function areasIn(turn: Turn): string[] {
  return turn.flatMap(({ unit }) => (unit ? [areaOf(unit)] : [])).filter(Boolean);
}

/** "Pinggu, Daxing and Huairou", all bound to one fact. */
export function districtsOf({ turn, field }: Group): Phrase | null {
  return stated(listedWords(areasIn(turn)), field);
}

export function isOne({ turn }: Group): boolean {
  return areasIn(turn).length === 1;
}

export function subjectOf({ turn, field }: Group, { noun }: Telling): Phrase | null {
  return ownedBy(isOne({ turn, field }) ? "its" : "their", noun(turn[0].subject, `${field}.subject`));
}

/** All groups of the agenda in speaking order. */
export function groupsIn(facts: MeetingFacts): Group[] {
  return presenterGroups(facts).map((turn, index) => ({ turn, field: `presenters.${index}` }));
}

/** The districts of all groups in one list, each group bound to its fact. */
export function allDistricts({ facts }: Telling): Phrase | null {
  const groups = groupsIn(facts).filter(({ turn }) => areasIn(turn).length > 0);
  const last = groups.at(-1);
  const before = known(groups.slice(0, -1).map(({ turn, field }) => stated(areasIn(turn).join(", "), field)));
  return inOrder([...before, ...known([last ? districtsOf(last) : null])], ", ", last && isOne(last) ? " and " : ", ");
}

const keyOf = ({ field }: Group) => (field === "presenters.0" ? "presenters" : field);

function toldAlone(group: Group, at: Phrase | null, t: Telling): Sentence | null {
  const fields = { at, districts: districtsOf(group), subject: subjectOf(group, t) };
  return t.tell(keyOf(group), presenters[isOne(group) ? "one" : "several"], fields);
}

function toldTogether(groups: Group[], at: Phrase | null, t: Telling): Sentence | null {
  const [first] = groups;
  const told = groups.map((group) => {
    const fields: Fields = { districts: districtsOf(group), subject: subjectOf(group, t) };
    return t.say(presenterGroup, fields, group.field);
  });
  return first ? t.tell(keyOf(first), presenters.groups, { at, groups: enumerated(known(told)) }) : null;
}

/** Who presented on what, in the order they spoke: in one sentence, or in one a subject where that would be too long. */
export function presentations(groups: Group[], at: Phrase | null, t: Telling): Sentence[] {
  const all = groups.length > 1 ? toldTogether(groups, at, t) : null;
  if (all && !isLong(all)) return [all];
  return known(groups.map((group, index) => toldAlone(group, index === 0 ? at : null, t)));
}
