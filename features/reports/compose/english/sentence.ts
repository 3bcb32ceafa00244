import { lengthOf } from "../../checks/sentences";
import { type Phrase, type Span, together, without, wordsOf } from "../phrase";

/** The words a sentence may have at most; what is longer is told in two where it can be. */
const longest = 60;

export function isLong({ spans }: Phrase): boolean {
  return lengthOf(wordsOf(spans), "en") > longest;
}

/** The same spans over other words of the same length. */
export function reworded(spans: Span[], words: string): Span[] {
  let start = 0;
  return spans.map((span) => {
    const text = words.slice(start, start + span.text.length);
    start += span.text.length;
    return { ...span, text };
  });
}

/** A space before a stop goes, so does a comma before another stop and whatever hangs on to the end. */
const unwanted = / (?=[ ,;.])|,(?= *[,;.])|[ ,;]+$|^ +/g;

/** The words as a sentence: a capital first, one full stop last. */
export function finished(phrase: Phrase): Phrase {
  const spans = without(phrase.spans, unwanted);
  const words = wordsOf(spans);
  const capital = reworded(spans, words.charAt(0).toUpperCase() + words.slice(1));
  const stop = /\.["”]?$/.test(words) ? null : ".";
  return together({ spans: capital, fields: phrase.fields }, stop);
}
