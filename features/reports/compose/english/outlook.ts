import type { Sentence } from "../composition";
import { known, worded } from "../phrase";
import { clauses } from "./lists";
import { outlooks } from "./patterns/outlook";
import type { Telling } from "./telling";
import { hostAgain } from "./units";

/** What the host will do next. */
export function outlookParagraph(t: Telling): Sentence[] {
  const points = t.facts.outlook.map((point, index) => t.verb(point, `outlook.${index}`));
  const host = hostAgain(t.facts.host) ?? worded("women's federations");
  return known([t.tell("outlook", outlooks, { host, points: clauses("will", known(points)) })]);
}
