import type { MeetingFacts } from "@/features/meetings/facts";
import { attendance } from "./attendance";
import { type Cast, peopleWho } from "./cast";
import { opening } from "./opening";
import { known, type Phrase, sentence } from "./phrases";

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
