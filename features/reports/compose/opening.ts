import type { MeetingFacts } from "@/features/meetings/facts";
import { noun, type Phrase, phrase, run, sentence, verb } from "./phrases";
import { hostInFull } from "./units";
import { dayInYear, nounPhrase, withArticle, withThe } from "./wording";

/** "quarterly meeting", whatever capitals the series is listed under. */
export function seriesName(facts: MeetingFacts): string {
  const name = nounPhrase(facts.series.en) || "meeting";
  return name.replace(/^(?:Quarterly|Annual|Monthly|Regular|Work|Grassroots)\b|\bMeeting\b/g, (word) =>
    word.toLowerCase(),
  );
}

/** The venue takes an article where its name ends in a common noun: "the Beijing Women and Children's Service Center". */
function venueOf(facts: MeetingFacts): Phrase | null {
  const venue = noun(facts.venue, "venue");
  const named =
    venue && /^[A-Z].* (?:Center|Centre|Hotel|Museum|Library|Theatre|Theater|Building|Cadres School)$/.test(venue.text);
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

/** Who held what, where, when and to what end. */
export function opening(facts: MeetingFacts, publicationYear: number): Phrase {
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
