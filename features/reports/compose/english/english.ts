import type { MeetingFacts } from "@/features/meetings/facts";
import type { ComposeOptions, Composition, Sentence } from "../composition";
import { writtenOut } from "./abbreviations";
import { agendaParagraph } from "./agenda";
import { captionsOf } from "./captions";
import { leadParagraph } from "./lead";
import { outlookParagraph } from "./outlook";
import { remarksParagraph } from "./remarks";
import { summaryOf } from "./summary";
import { type Telling, tellingOf } from "./telling";
import { titleOf } from "./title";
import { courseGiven, trainingParagraph } from "./training";

/** A meeting, a visit or an event: what happened, what the leader said, then the training that was held with it. */
function meetingParagraphs(t: Telling): Sentence[][] {
  return [leadParagraph(t), agendaParagraph(t), remarksParagraph(t), trainingParagraph(t), outlookParagraph(t)];
}

/** A training: the leader speaks first, then the lecturers. */
function courseParagraphs(t: Telling): Sentence[][] {
  return [leadParagraph(t), remarksParagraph(t), [...agendaParagraph(t), ...courseGiven(t)], outlookParagraph(t)];
}

/**
 * The English of a report, sentence by sentence: what the record lacks is left out, and nothing is added to it. Only of
 * a meeting that was held (`composeRefusals`); throws for any other.
 */
export function composeEnglish(facts: MeetingFacts, options: ComposeOptions): Composition {
  if (facts.status !== "held") throw new Error(`A meeting that is ${facts.status} has nothing to report`);
  const t = tellingOf(facts, options);
  const paragraphs = facts.kind === "training" ? courseParagraphs(t) : meetingParagraphs(t);
  return {
    title: titleOf(t),
    summary: summaryOf(t),
    paragraphs: writtenOut(
      paragraphs.filter((sentences) => sentences.length > 0),
      facts,
    ),
    captions: captionsOf(t),
  };
}
