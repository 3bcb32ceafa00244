import type { MeetingFacts, PersonFacts } from "@/features/meetings/facts";

type Part = MeetingFacts["people"][number]["part"];

export function samePerson(one: PersonFacts | null, other: PersonFacts | null): boolean {
  return one !== null && other !== null && one.id === other.id;
}

/** Everyone with this part, each once, in order. Attending goes without saying for whoever did more than that. */
export function peopleWith(part: Part, facts: MeetingFacts): PersonFacts[] {
  const speaker = facts.remarks?.speaker ?? null;
  const didMore = new Set(facts.people.filter((other) => other.part !== "attended").map(({ person }) => person.id));
  const implied = (person: PersonFacts) =>
    (["attended", "spoke"].includes(part) && samePerson(person, speaker)) ||
    (part === "attended" && didMore.has(person.id));
  const those = facts.people.flatMap((one) => (one.part === part && !implied(one.person) ? [one.person] : []));
  return [...new Map(those.map((person) => [person.id, person])).values()];
}
