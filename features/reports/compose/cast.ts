import type { MeetingFacts, PersonFacts } from "@/features/meetings/facts";
import { known, listed, type Phrase, phrase } from "./phrases";
import { sharedTail, tidy } from "./wording";

type Part = MeetingFacts["people"][number]["part"];

/** Names a person: with posts between commas the first time, by surname afterwards. Null without an English name. */
export type Cast = (person: PersonFacts, ...fields: string[]) => Phrase | null;

function keyOf(person: PersonFacts): string {
  return `${person.name.en}|${person.name.zh}`;
}

export function samePerson(one: PersonFacts | null, other: PersonFacts | null): boolean {
  return one !== null && other !== null && keyOf(one) === keyOf(other);
}

/** The surname stands first where the name is Chinese; null when that is not certain. */
function surnameOf(person: PersonFacts): string | null {
  const words = tidy(person.name.en).split(" ");
  return words.length === 2 && /^\p{Script=Han}{2,4}$/u.test(person.name.zh.trim()) ? (words[0] ?? null) : null;
}

function peopleOf(facts: MeetingFacts): PersonFacts[] {
  const all = known([
    ...facts.people.map(({ person }) => person),
    ...facts.agenda.filter(({ internal }) => !internal).map(({ person }) => person),
    facts.remarks?.speaker ?? null,
  ]);
  return [...new Map(all.map((person) => [keyOf(person), person])).values()];
}

function postsOf(person: PersonFacts, fields: string[]): Phrase | null {
  const titles = person.posts.map((post) => tidy(post.en)).filter(Boolean);
  const tail = sharedTail(titles);
  const heads = titles.map((title) => title.slice(0, title.length - tail.length));
  const posts = listed(known(heads.map((head) => phrase(head, ...fields))));
  return posts && { ...posts, text: `${posts.text}${tail}` };
}

/** The people of one composition; it remembers who has been introduced, so sentences are made in reading order. */
export function castOf(facts: MeetingFacts): Cast {
  const surnames = peopleOf(facts).map(surnameOf);
  const introduced = new Set<string>();
  return (person, ...fields) => {
    const name = tidy(person.name.en);
    if (name === "") return null;
    const key = keyOf(person);
    const surname = surnameOf(person);
    const unmistakable = surname !== null && surnames.filter((other) => other === surname).length === 1;
    if (introduced.has(key)) return phrase(unmistakable ? surname : name, ...fields);
    introduced.add(key);
    const posts = postsOf(person, fields);
    return phrase(posts ? `${name}, ${posts.text},` : name, ...fields);
  };
}

/** Everyone with this part, in order. Attending goes without saying for whoever did more than that. */
export function peopleWho(part: Part, facts: MeetingFacts, cast: Cast): Phrase | null {
  const speaker = facts.remarks?.speaker ?? null;
  const implied = (person: PersonFacts) =>
    (["attended", "spoke"].includes(part) && samePerson(person, speaker)) ||
    (part === "attended" && facts.people.some((other) => other.part !== part && samePerson(person, other.person)));
  const first = (person: PersonFacts) =>
    facts.people.findIndex((other) => other.part === part && samePerson(person, other.person));
  const named = facts.people.map(({ person }, index) =>
    first(person) === index && !implied(person) ? cast(person, `people.${index}`) : null,
  );
  return listed(known(named));
}
