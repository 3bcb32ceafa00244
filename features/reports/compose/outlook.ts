import type { MeetingFacts } from "@/features/meetings/facts";
import { clauses, known, type Phrase, phrase, sentence, verb } from "./phrases";
import { shortNameOf } from "./units";
import { withThe } from "./wording";

/** What the host will do next. */
export function outlookParagraph(facts: MeetingFacts): Phrase[] {
  const points = clauses("will", known(facts.outlook.map((point, index) => verb(point, `outlook.${index}`))));
  const name = shortNameOf(facts.host);
  const host = name === "" ? "women's federations" : phrase(withThe(name), "hostUnitId");
  return known([points && sentence("in the months to come,", host, points)]);
}
