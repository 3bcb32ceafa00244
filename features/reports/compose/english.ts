import type { MeetingFacts } from "@/features/meetings/facts";
import { agendaParagraph } from "./agenda";
import { castOf } from "./cast";
import { leadParagraph } from "./lead";
import { outlookParagraph } from "./outlook";
import type { Phrase } from "./phrases";
import { remarksParagraph } from "./remarks";
import { summaryOf } from "./summary";
import { titleOf } from "./title";
import { trainingParagraph } from "./training";
import { abbreviate, hostInFull } from "./units";

/** A sentence of a draft with the fields of the record it was made from; never without one. */
export type Sentence = Phrase;

export type Composed = { title: string; summary: string; paragraphs: Sentence[][] };

/** The host has its full name once, in the first sentence; wherever else a field spells it out, it is shortened. */
function abbreviated(paragraphs: Sentence[][], { host }: MeetingFacts): Sentence[][] {
  const firstMention = hostInFull(host)?.text.length ?? 0;
  return paragraphs.map((sentences, paragraph) =>
    sentences.map(({ text, fields }, index) => {
      const from = paragraph === 0 && index === 0 ? firstMention : 0;
      return { text: text.slice(0, from) + abbreviate(host, text.slice(from)), fields };
    }),
  );
}

/**
 * The English draft of a report, from fixed patterns: what the record lacks is left out, and nothing is added to it.
 * The day carries its year when that is not the year of publication. Only of a meeting that was held
 * (`composeRefusals`); throws for any other.
 */
export function composeEnglish(facts: MeetingFacts, publicationYear: number): Composed {
  if (facts.status !== "held") throw new Error(`A meeting that is ${facts.status} has nothing to report`);
  const cast = castOf(facts);
  const paragraphs = [
    leadParagraph(facts, publicationYear, cast),
    agendaParagraph(facts, cast),
    remarksParagraph(facts, cast),
    trainingParagraph(facts, cast),
    outlookParagraph(facts),
  ].filter((sentences) => sentences.length > 0);
  return {
    title: titleOf(facts),
    summary: summaryOf(facts, publicationYear),
    paragraphs: abbreviated(paragraphs, facts),
  };
}
