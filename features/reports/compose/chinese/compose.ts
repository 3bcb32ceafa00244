import type { MeetingFacts } from "@/features/meetings/facts";
import type { ComposeOptions, Composition, Sentence } from "../composition";
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

type Part = (telling: Telling) => Sentence | Sentence[] | null;

const part =
  (name: Parameters<typeof partTaken>[0]): Part =>
  (telling) =>
    partTaken(name, telling);

/** The parts one after the other, each knowing the sentence that it follows. */
function paragraph(telling: Telling, ...parts: Part[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const told of parts) sentences.push(...known([told(telling.after(sentences.at(-1) ?? null))].flat()));
  return sentences;
}

/** What took place after the lead: at a meeting the training comes last, at a training it is what took place. */
function happenings(telling: Telling): Sentence[][] {
  if (telling.occasion.kind === "training") {
    return [
      paragraph(telling, part("opened"), remarksTold, part("spoke")),
      paragraph(telling, lessonsTold, agendaTold, learningTold),
      paragraph(telling, part("closed")),
    ];
  }
  return [
    paragraph(telling, part("opened"), agendaTold),
    paragraph(telling, remarksTold, part("spoke"), part("closed")),
    paragraph(telling, lessonsTold, learningTold),
  ];
}

/**
 * The Chinese report of a meeting or an event from its record: what the record lacks in Chinese is left out, and nothing
 * is added to it. Only of what was held (`composeRefusals`); throws for anything else.
 */
export function composeChinese(facts: MeetingFacts, options: ComposeOptions): Composition {
  if (facts.status !== "held") throw new Error(`A meeting that is ${facts.status} has nothing to report`);
  const telling = tellingOf(facts, options);
  const lead = paragraph(telling, opening, partnership, attendance, part("attended"), part("presided"));
  const paragraphs = [lead, ...happenings(telling), paragraph(telling, outlookTold)];
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
