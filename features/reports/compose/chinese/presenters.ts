import type { MeetingFacts } from "@/features/meetings/facts";
import { presenterGroups } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import type { Fields, Pattern } from "../pattern";
import { inOrder, known, type Phrase, stated, wordsOf } from "../phrase";
import type { Turn } from "../turns";
import { presenterClauses, presenterGroup, presenters } from "./patterns/agenda";
import type { Telling } from "./telling";
import { areaOf } from "./units";
import { inside, once, reworded, words } from "./words";

/** Districts that presented on one subject: 平谷区、大兴区、怀柔区, as one span. */
type Group = { districts: Phrase | null; subject: Phrase | null; count: number };

function areasOf(turn: Turn): string[] {
  const areas = turn.map(({ unit }) => (unit ? areaOf(unit) : "")).filter((area) => area !== "");
  return [...new Set(areas)];
}

/** The groups of a record, in speaking order; the place of each is its place among the facts. */
export function groupsOf(facts: MeetingFacts): Group[] {
  return presenterGroups(facts).map((turn, index) => ({
    districts: stated(areasOf(turn).join("、"), `presenters.${index}`),
    subject: inside(words(turn[0].subject, `presenters.${index}.subject`)),
    count: areasOf(turn).length,
  }));
}

/** Each spoke on a subject of her own, and the subjects are short enough to stand in a row. */
function mayBeListed(groups: Group[]): boolean {
  const isPlain = ({ count, subject }: Group) =>
    count === 1 && subject !== null && !/[、，和及与]/.test(wordsOf(subject.spans));
  if (once(known(groups.map(({ districts }) => districts))).length < groups.length) return false;
  return groups.length > 1 && groups.length <= 5 && groups.every(isPlain);
}

/** 楼宇、新建小区和山区村“妇女之家”建设: from a name in quotation marks on, what all have in common is said once. */
function inARow(subjects: Phrase[]): Phrase | null {
  const texts = subjects.map(({ spans }) => wordsOf(spans));
  const tails = new Set(texts.map((text) => text.slice(text.indexOf("“"))));
  const [tail = ""] = tails;
  const isShared = tails.size === 1 && texts.every((text) => text.indexOf("“") > 0);
  if (!isShared) return inOrder(subjects, "、");
  const heads = subjects.map((subject, index) =>
    index === subjects.length - 1 ? subject : reworded(subject, (text) => text.slice(0, text.length - tail.length)),
  );
  return inOrder(heads, "、", "和");
}

const told = ({ districts, subject }: Group, patterns: readonly Pattern[], telling: Telling) =>
  telling.phrase("presenters", patterns, { districts, subject });

function fieldsOf(groups: Group[], telling: Telling): Fields {
  const [first, ...others] = groups;
  if (first && others.length === 0) return { districts: first.districts, subject: first.subject };
  const [districts = null, ...otherDistricts] = once(known(groups.map((group) => group.districts)));
  if (otherDistricts.length === 0 && groups.every((group) => (group.districts === null) === (districts === null))) {
    return { districts, subject: inOrder(known(groups.map(({ subject }) => subject)), "、") };
  }
  if (mayBeListed(groups)) {
    return {
      districts: inOrder(known(groups.map(({ districts }) => districts)), "、"),
      subjects: inARow(known(groups.map(({ subject }) => subject))),
    };
  }
  if (groups.length <= 3 && groups.every(({ districts, subject }) => districts !== null && subject !== null)) {
    const each = known(groups.map((group) => told(group, presenterGroup, telling)));
    return { each: inOrder(each, "，") };
  }
  const clauses = known(groups.map((group) => told(group, presenterClauses, telling)));
  return { clauses: inOrder(clauses, groups.length > 2 ? "；" : "，") };
}

/** Every district that presented, in the order they spoke. */
export function presentersTold(at: Phrase | null, telling: Telling): Sentence | null {
  return telling.sentence("presenters", presenters, { at, ...fieldsOf(groupsOf(telling.facts), telling) });
}
