import type { MeetingFacts, PersonFacts } from "@/features/meetings/facts";
import { known, type Phrase, stated, together } from "../phrase";
import { listedWords } from "./lists";
import { abbreviate } from "./units";
import { sharedTail, tidy } from "./wording";

/** Names a person: with posts between commas the first time, by surname afterwards. Null without an English name. */
export type Cast = (person: PersonFacts) => Phrase | null;

/** The person by the whole name, without posts. */
export function fullNameOf({ id, name }: PersonFacts): Phrase | null {
  return stated(tidy(name.en), `person.${id}.name`);
}

/** The surname stands first where the name is Chinese; null when that is not certain. */
function surnameOf(person: PersonFacts): string | null {
  const words = tidy(person.name.en).split(" ");
  return words.length === 2 && /^\p{Script=Han}{2,4}$/u.test(person.name.zh.trim()) ? (words[0] ?? null) : null;
}

function surnamesIn(facts: MeetingFacts): Map<string, number> {
  const all = known([
    ...facts.people.map(({ person }) => person),
    ...facts.agenda.filter(({ internal }) => !internal).map(({ person }) => person),
    facts.remarks?.speaker ?? null,
  ]);
  const counts = new Map<string, number>();
  for (const person of new Map(all.map((one) => [one.id, one])).values()) {
    const surname = surnameOf(person);
    if (surname !== null) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  return counts;
}

function postsOf(person: PersonFacts, host: MeetingFacts["host"]): Phrase | null {
  const titles = person.posts.map((post) => abbreviate(host, tidy(post.en))).filter(Boolean);
  const tail = sharedTail(titles);
  const heads = titles.map((title) => title.slice(0, title.length - tail.length));
  return stated(`${listedWords(heads)}${tail}`, `person.${person.id}.posts`);
}

/** The people of one composition; it remembers who has been introduced, so sentences are made in reading order. */
export function castOf(facts: MeetingFacts): Cast {
  const surnames = surnamesIn(facts);
  const introduced = new Set<number>();
  return (person) => {
    const name = fullNameOf(person);
    if (!name) return null;
    const surname = surnameOf(person);
    const unmistakable = surname !== null && surnames.get(surname) === 1;
    if (introduced.has(person.id)) return unmistakable ? stated(surname, `person.${person.id}.name`) : name;
    introduced.add(person.id);
    const posts = postsOf(person, facts.host);
    return posts ? together(name, ", ", posts, ",") : name;
  };
}
