import type { Sentence } from "../composition";
import { known } from "../phrase";
import { attendance } from "./attendance";
import { opening } from "./opening";
import { whoDid } from "./parts";
import type { Telling } from "./telling";
import { courseHeld } from "./training";

/** Who held what, where, when and to what end; how many came; who presided. */
export function leadParagraph(t: Telling): Sentence[] {
  const held = opening(t);
  return known([
    ...held,
    ...courseHeld(t, held),
    attendance(t),
    whoDid("attended", t),
    whoDid("presided", t),
    whoDid("opened", t),
  ]);
}
