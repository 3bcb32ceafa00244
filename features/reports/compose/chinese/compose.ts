import type { MeetingFacts } from "@/features/meetings/facts";
import type { ComposeOptions, Composition } from "../composition";
import { known } from "../phrase";
import { agendaTold } from "./agenda";
import { attendance, partTaken } from "./attendance";
import { captionsOf } from "./captions";
import { summaryOf, titleOf } from "./headline";
import { opening, partnership } from "./opening";
import { outlookTold } from "./outlook";
import { remarksTold } from "./remarks";
import { withShortNames } from "./short-names";
import { type Telling, tellingOf } from "./telling";
import { learningTold, lessonsTold } from "./training";

function lead(telling: Telling) {
  return known([
    opening(telling),
    partnership(telling),
    attendance(telling),
    partTaken("attended", telling),
    partTaken("presided", telling),
  ]);
}

/** What took place after the lead: at a meeting the training comes last, at a training it is what took place. */
function happenings(telling: Telling) {
  const opened = known([partTaken("opened", telling)]);
  if (telling.occasion.kind === "training") {
    const said = [...opened, ...remarksTold(telling), ...known([partTaken("spoke", telling)])];
    const lessons = lessonsTold(telling);
    const taught = [...lessons, ...agendaTold(telling, lessons.length === 0), ...learningTold(telling)];
    return [said, taught, known([partTaken("closed", telling)])];
  }
  return [
    [...opened, ...agendaTold(telling, opened.length === 0)],
    [...remarksTold(telling), ...known([partTaken("spoke", telling), partTaken("closed", telling)])],
    [...lessonsTold(telling), ...learningTold(telling)],
  ];
}

/**
 * The Chinese report of a meeting or an event from its record: what the record lacks in Chinese is left out, and nothing
 * is added to it. Only of what was held (`composeRefusals`); throws for anything else.
 */
export function composeChinese(facts: MeetingFacts, options: ComposeOptions): Composition {
  if (facts.status !== "held") throw new Error(`A meeting that is ${facts.status} has nothing to report`);
  const telling = tellingOf(facts, options);
  const paragraphs = [lead(telling), ...happenings(telling), known([outlookTold(telling)])];
  const title = titleOf(telling);
  return {
    title,
    summary: summaryOf(telling, title),
    paragraphs: withShortNames(
      paragraphs.filter((sentences) => sentences.length > 0),
      facts.host,
    ),
    captions: captionsOf(telling),
  };
}
