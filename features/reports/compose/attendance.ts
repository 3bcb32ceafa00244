import type { MeetingFacts } from "@/features/meetings/facts";
import { known, listed, type Phrase, phrase, run, sentence } from "./phrases";
import { nounPhrase, sharedTail } from "./wording";

/** "40 people", "nearly 40 people", "1 person". */
export function headCountOf(facts: MeetingFacts): Phrase | null {
  if (facts.headCount === null) return null;
  const people = phrase(
    `${facts.headCount.toLocaleString("en")} ${facts.headCount === 1 ? "person" : "people"}`,
    "headCount",
  );
  return facts.headCountPrecision === "exact"
    ? people
    : run(phrase(facts.headCountPrecision, "headCountPrecision"), people);
}

/** A count stands before its group; where one group has none or is a single person, counts stand in brackets. */
function groups(facts: MeetingFacts): Phrase | null {
  const named = facts.attendance.map(({ name, count }, index) => ({ name: nounPhrase(name.en), count, index }));
  const told = named.filter(({ name }) => name !== "");
  const tail = sharedTail(told.map(({ name }) => name));
  const before = told.every(({ count }) => count !== null && count > 1);
  const heads = told.map(({ name, count, index }) => {
    const head = name.slice(0, name.length - tail.length);
    const number = count?.toLocaleString("en");
    const counted = before ? `${number} ${head}` : `${head} (${number})`;
    return phrase(number ? counted : head, `attendance.${index}`);
  });
  const list = listed(known(heads));
  return list && { ...list, text: `${list.text}${tail}` };
}

/** How many came and who they were; null when the record says neither. */
export function attendance(facts: MeetingFacts): Phrase | null {
  const [people, categories] = [headCountOf(facts), groups(facts)];
  if (people) return sentence("the meeting was attended by", people, categories && run(", including", categories));
  return categories && sentence("those attending included", categories);
}
