import type { Sentence } from "../composition";
import { known } from "../phrase";
import { attendance } from "./attendance";
import { opening } from "./opening";
import { whoDid } from "./parts";
import { byRank } from "./rank";
import type { Telling } from "./telling";
import { courseHeld } from "./training";

/** Who held what, where, when and to what end; how many came; who presided, attended and opened it, by rank. */
export function leadParagraph(t: Telling): Sentence[] {
  const held = opening(t);
  return known([
    ...held,
    ...courseHeld(t, held),
    attendance(t),
    ...byRank(["presided", "attended", "opened"], t.facts).map((part) => whoDid(part, t)),
  ]);
}
