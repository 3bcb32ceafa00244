import { lineOf } from "../compose/again/line";
import { stretchesOf, wholeStretch, wordsOfStretches } from "../compose/again/stretch";
import type { KeptComposition, KeptSentence } from "../compose/kept-composition";
import { earlierOf } from "../compose/moved-on";
import { wordsOf } from "../compose/phrase";
import type { ReportText } from "../draft";
import type { Language } from "../language";

/**
 * The composition of a text that tells sentences as the record is told now: it knows them so from then on. Null where
 * the text tells none otherwise than it was composed.
 */
export function goneOver(
  kept: KeptComposition,
  theirs: KeptComposition,
  text: ReportText,
  language: Language,
): KeptComposition | null {
  const now = new Map(theirs.paragraphs.flat().map((sentence) => [sentence.key, sentence]));
  const standing = stretchesOf(text.body);
  const line = (id: "title" | "summary", of: (composition: KeptComposition) => readonly KeptSentence[]) => {
    const [words, before] = [lineOf(of(theirs), language), lineOf(of(kept), language)];
    return text[id] === words && words !== before ? theirs : kept;
  };
  const told = (sentence: KeptSentence): KeptSentence => {
    const [other, whole] = [now.get(sentence.key), wholeStretch(standing.get(sentence.key))];
    if (!other || !whole || wordsOf(other.spans) === wordsOf(sentence.spans)) return sentence;
    return wordsOfStretches([whole]) === wordsOf(other.spans) ? other : sentence;
  };
  const next = {
    ...kept,
    title: line("title", ({ title }) => [title]).title,
    summary: line("summary", ({ summary }) => summary).summary,
    paragraphs: kept.paragraphs.map((sentences) => sentences.map(told)),
  };
  const isSame =
    next.title === kept.title &&
    next.summary === kept.summary &&
    next.paragraphs.flat().every((sentence, at) => sentence === kept.paragraphs.flat()[at]);
  return isSame ? null : { ...next, earlier: earlierOf(kept, next) };
}
