import type { MeetingFacts } from "@/features/meetings/facts";
import { type Cast, peopleWho } from "./cast";
import { known, listed, noun, type Phrase, phrase, run, sentence, verb } from "./phrases";
import { hostInFull } from "./units";
import { dayInYear, nounPhrase, sharedTail, withArticle, withThe } from "./wording";

/** "quarterly meeting", whatever capitals the series is listed under. */
export function seriesName(facts: MeetingFacts): string {
  const name = nounPhrase(facts.series.en) || "meeting";
  return name.replace(/^(?:Quarterly|Annual|Monthly|Regular|Work|Grassroots)\b|\bMeeting\b/g, (word) =>
    word.toLowerCase(),
  );
}

/** The venue takes an article where its name ends in a common noun: "the Beijing Women and Children's Service Center". */
export function venueOf(facts: MeetingFacts): Phrase | null {
  const venue = noun(facts.venue, "venue");
  const named = venue && /^[A-Z].* (?:Center|Centre|Hotel|Museum|Library|Theatre|Theater|Building)$/.test(venue.text);
  return named ? { ...venue, text: withThe(venue.text) } : venue;
}

function place(facts: MeetingFacts): Phrase | null {
  const venue = venueOf(facts);
  const online = phrase("online", "mode");
  if (facts.mode === "in_person") return venue && run("at", venue);
  if (facts.mode === "online") return run(online, venue && run("from", venue));
  return venue ? run("at", venue, "and", online) : phrase("in person and online", "mode");
}

/** "on the morning of March 26" or "on March 26"; nothing without a date. */
function time(facts: MeetingFacts, publicationYear: number): Phrase | null {
  if (facts.date === null) return null;
  const day = phrase(dayInYear(facts.date, publicationYear), "date");
  return facts.halfDay ? run(phrase(`on the ${facts.halfDay} of`, "halfDay"), day) : run("on", day);
}

function opening(facts: MeetingFacts, publicationYear: number): Phrase {
  const host = hostInFull(facts.host);
  const meeting = phrase(withArticle(seriesName(facts)), "seriesId");
  const purpose = verb(facts.purpose, "purpose");
  return sentence(
    ...(host ? [host, "held", meeting] : [meeting, "was held"]),
    place(facts),
    time(facts, publicationYear),
    purpose && run("to", purpose),
  );
}

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

function groups(facts: MeetingFacts): Phrase | null {
  const names = facts.attendance.map(({ name }) => nounPhrase(name.en));
  const tail = sharedTail(names.filter(Boolean));
  const heads = facts.attendance.map(({ count }, index) => {
    const head = (names[index] ?? "").slice(0, (names[index] ?? "").length - tail.length);
    if (count === null || head === "") return phrase(head, `attendance.${index}`);
    return phrase(count === 1 ? `${head} (1)` : `${count.toLocaleString("en")} ${head}`, `attendance.${index}`);
  });
  const list = listed(known(heads));
  return list && { ...list, text: `${list.text}${tail}` };
}

function attendance(facts: MeetingFacts): Phrase | null {
  const [people, categories] = [headCountOf(facts), groups(facts)];
  if (people) return sentence("the meeting was attended by", people, categories && run(", including", categories));
  return categories && sentence("those attending included", categories);
}

/** Who held what, where, when and to what end; how many came; who presided. */
export function leadParagraph(facts: MeetingFacts, publicationYear: number, cast: Cast): Phrase[] {
  const who = (part: "attended" | "presided" | "opened", predicate: string) => {
    const people = peopleWho(part, facts, cast);
    return people && sentence(people, predicate);
  };
  return known([
    opening(facts, publicationYear),
    attendance(facts),
    who("attended", "attended the meeting"),
    who("presided", "presided over the meeting"),
    who("opened", "opened the meeting"),
  ]);
}
