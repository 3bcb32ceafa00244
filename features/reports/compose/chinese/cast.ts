import type { MeetingFacts, PersonFacts } from "@/features/meetings/facts";
import { inOrder, known, type Phrase, stated, together } from "../phrase";
import { sharedHead, tidy } from "./wording";

type Part = MeetingFacts["people"][number]["part"];

/** Names a person: after the posts the first time, by name alone afterwards. Null without a Chinese name or post. */
export type Cast = (person: PersonFacts) => Phrase | null;

/** 市妇联党组副书记、副主席: the body is said once. */
function postsOf({ id, posts }: PersonFacts): Phrase | null {
  const titles = posts.map((post) => tidy(post.zh)).filter((title) => title !== "");
  const head = sharedHead(titles);
  const text = titles.map((title, index) => (index === 0 ? title : title.slice(head.length))).join("、");
  return stated(text, `person.${id}.posts`);
}

/** The person with every post, whoever has been named before. */
export function inFull(person: PersonFacts): Phrase | null {
  const name = stated(tidy(person.name.zh), `person.${person.id}.name`);
  const posts = postsOf(person);
  return posts || name ? together(posts, name) : null;
}

/** The people of one composition; it remembers who has been introduced, so sentences are made in reading order. */
export function castOf(): Cast {
  const introduced = new Set<number>();
  return (person) => {
    const isKnown = introduced.has(person.id);
    introduced.add(person.id);
    return (isKnown ? stated(tidy(person.name.zh), `person.${person.id}.name`) : null) ?? inFull(person);
  };
}

const hasPosts = ({ fields }: Phrase) => fields.some((field) => field.endsWith(".posts"));

/** People in a row: after someone with posts the next is set apart, so that nobody inherits a post. */
export function inCompany(people: Phrase[]): Phrase | null {
  if (!people.some(hasPosts)) return inOrder(people, "、");
  const [first, second, ...more] = people;
  if (first && second && more.length === 0 && hasPosts(second)) return together(first, "和", second);
  return people.reduce<Phrase | null>(
    (row, one) => (row ? together(row, hasPosts(one) ? "，" : "，以及", one) : one),
    null,
  );
}

/** The remarks are all that their speaker said, to open or to close; whoever did more did not only attend. */
function isSaidElsewhere(part: Part, person: PersonFacts, facts: MeetingFacts): boolean {
  const speaks = facts.remarks?.speaker.id === person.id;
  const lectures = facts.agenda.some(
    (item) => item.kind === "train" && !item.internal && item.person?.id === person.id,
  );
  if (part === "lectured") return lectures;
  if (part === "spoke" || part === "closed" || (part === "opened" && facts.kind === "training")) return speaks;
  const doesMore = facts.people.some((other) => other.part !== part && other.person.id === person.id);
  return part === "attended" && (speaks || doesMore);
}

/** Everyone with this part, once each, in the order of the record. */
export function peopleWith(part: Part, facts: MeetingFacts): PersonFacts[] {
  const all = facts.people.filter((one) => one.part === part && !isSaidElsewhere(part, one.person, facts));
  return [...new Map(all.map(({ person }) => [person.id, person])).values()];
}

export function namesOf(people: PersonFacts[], cast: Cast): Phrase | null {
  return inCompany(known(people.map((person) => cast(person))));
}
