import type { Body } from "../body/document";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import { textId } from "./again";
import { arrangementOf } from "./again/arrangement";
import { lineOf } from "./again/line";
import { withoutSentenceOf, withSentencePut, withSentenceReplaced } from "./again/put";
import { rearranged } from "./again/rearranged";
import { stretchesOf } from "./again/stretch";
import { keptWords } from "./composed-body";
import type { KeptComposition } from "./kept-composition";

export type Taking = {
  theirs: KeptComposition;
  /** The ids of the offers that are taken over. */
  taken: ReadonlySet<string>;
  language: Language;
};

/** A body with what was chosen of its sentences taken over. */
export function bodyTakenOver(body: Body, { theirs, taken, language }: Taking): Body {
  const sentences = new Map(theirs.paragraphs.flat().map((sentence) => [sentence.key, sentence]));
  const standing = [...stretchesOf(body).keys()].filter((key) => taken.has(textId(key)));
  const settled = standing.reduce((now, key) => {
    const sentence = sentences.get(key);
    return sentence
      ? withSentenceReplaced(now, key, keptWords(sentence), language)
      : withoutSentenceOf(now, key, language);
  }, body);
  const wanted = [...sentences.values()].filter(({ key }) => taken.has(textId(key)) && !standing.includes(key));
  const whole = wanted.reduce(
    (now, sentence) => withSentencePut(now, sentence.key, keptWords(sentence), theirs, language),
    settled,
  );
  return taken.has("order") ? rearranged(whole, arrangementOf(theirs), language) : whole;
}

/** The text with what was chosen taken over from the record; all else in it stays as it is. */
export function takenOver(text: ReportText, { theirs, taken, language }: Taking): ReportText {
  return {
    title: taken.has("title") ? lineOf([theirs.title], language) : text.title,
    summary: taken.has("summary") ? lineOf(theirs.summary, language) : text.summary,
    body: bodyTakenOver(text.body, { theirs, taken, language }),
  };
}
