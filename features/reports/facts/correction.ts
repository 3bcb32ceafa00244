import type { Body } from "../body/document";
import { again, textId } from "../compose/again";
import { isAsComposed, wordingsOf } from "../compose/again/as-composed";
import { lineOf, readLine } from "../compose/again/line";
import { withoutSentenceOf, withSentenceReplaced } from "../compose/again/put";
import { stretchesOf, wholeStretch } from "../compose/again/stretch";
import { keptWords } from "../compose/composed-body";
import type { KeptComposition, KeptSentence } from "../compose/kept-composition";
import { movedOn } from "../compose/moved-on";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import { acceptedIn } from "./accept";
import { correctionNote } from "./correction-note";
import type { Fact } from "./fact";
import { formsOf, retold } from "./forms";
import { type KeptFact, standingOf, type Unsettled, unsettledOf } from "./standing";
import { type Token, tokensOfText } from "./token";

export type ToCorrect = {
  /** What readers see of it. */
  text: ReportText;
  /** The composition it was taken over from, and the one that the record gives now; none where there was or is none. */
  base: KeptComposition | null;
  theirs: KeptComposition | null;
  facts: readonly Fact[];
  kept: readonly KeptFact[];
  language: Language;
};

export type Correction = {
  text: ReportText;
  /** Every fact that the text states otherwise than the record. */
  changes: Unsettled[];
  /** Those of them that the corrected text states still: the record says them no longer, and a person has to reword it. */
  left: Unsettled[];
  /** What readers are told; empty where nothing was corrected. */
  note: string;
  /** What composing again starts from once the corrected text is taken; null where there was nothing to start from. */
  base: KeptComposition | null;
};

type Case = ToCorrect & { changes: Unsettled[]; decided: Token[] };

const isPlain = ({ text, seen }: Token, kind: Fact["kind"] | undefined, language: Language) =>
  kind !== undefined && formsOf(kind, seen, language).includes(text);

/** Whether putting the value of now in the place of a token would not make a sentence: the fact is gone, or was turned in words of its own. */
function isTurned(token: Token, { facts, language }: Case): boolean {
  const fact = facts.find(({ field }) => field === token.field);
  return !fact?.value[language] || !isPlain(token, fact.kind, language);
}

/** The body with sentences that nobody has edited told anew, where no value alone can put them right. */
function retoldBody(given: Case): Body {
  const { text, base, theirs, facts, language, changes } = given;
  const turned = changes.flatMap(({ tokens }) =>
    tokens.filter((token) => token.place === "body" && isTurned(token, given)).map(({ sentence }) => sentence),
  );
  const now = new Map(theirs?.paragraphs.flat().map((sentence) => [sentence.key, sentence]));
  return [...new Set(turned)].reduce((body, key) => {
    const whole = key === null ? null : wholeStretch(stretchesOf(body).get(key));
    if (key === null || !whole || !theirs || given.decided.some(({ sentence }) => sentence === key)) return body;
    if (!isAsComposed(whole.nodes, wordingsOf(key, base), facts, language)) return body;
    const sentence = now.get(key);
    return sentence
      ? withSentenceReplaced(body, key, keptWords(sentence), language)
      : withoutSentenceOf(body, key, language);
  }, text.body);
}

function correctedBody(given: Case): Body {
  const { facts, language, changes } = given;
  return changes.reduce((body, { field, seen }) => {
    const fact = facts.find((one) => one.field === field);
    return fact?.value[language] ? acceptedIn(body, { field, seen }, fact, language) : body;
  }, retoldBody(given));
}

/** A title or a summary with the values of now; told anew as a whole where no value alone can put it right. */
function correctedLine(place: "title" | "summary", given: Case): string {
  const { text, base, theirs, facts, language, changes } = given;
  const of = (composition: KeptComposition): readonly KeptSentence[] =>
    place === "title" ? [composition.title] : composition.summary;
  const line = text[place];
  const tokens = changes.flatMap((change) => change.tokens.filter((token) => token.place === place));
  const isTold = base !== null && readLine(line, of(base), base, facts, language) !== null;
  const isFree = isTold && !given.decided.some((token) => token.place === place);
  if (theirs && isFree && tokens.some((token) => isTurned(token, given))) return lineOf(of(theirs), language);
  return tokens
    .toSorted((one, other) => other.from - one.from)
    .reduce((words, { from, to, text: was, field, seen }) => {
      const fact = facts.find((one) => one.field === field);
      const now = fact?.value[language];
      if (!fact || !now) return words;
      return words.slice(0, from) + retold(was, fact.kind, seen, now, language) + words.slice(to);
    }, line);
}

function baseAfter(toCorrect: ToCorrect, text: ReportText): KeptComposition | null {
  const { base, theirs } = toCorrect;
  if (!base || !theirs) return base;
  const offers = again({ ...toCorrect, base, theirs, text });
  const agreed = new Set(offers.filter(({ kind }) => kind === "unchanged").map(({ id }) => id));
  const standing = stretchesOf(text.body);
  const out = [...stretchesOf(toCorrect.text.body).keys()].filter((key) => !standing.has(key));
  return movedOn({ ...toCorrect, base, theirs, text, agreed, taken: new Set(out.map(textId)) });
}

/** What one language of a published report says once it agrees with its record again; null where it does already. */
export function correctionOf(toCorrect: ToCorrect): Correction | null {
  const { text, base, facts, kept, language } = toCorrect;
  const tokens = tokensOfText(text, base);
  const changes = unsettledOf(tokens, facts, kept, language);
  if (changes.length === 0) return null;
  const decided = tokens.filter((token) => standingOf(token, facts, kept, language) === "kept");
  const given = { ...toCorrect, changes, decided };
  const corrected = {
    title: correctedLine("title", given),
    summary: correctedLine("summary", given),
    body: correctedBody(given),
  };
  const stated = tokensOfText(corrected, base);
  const left = changes.filter(
    ({ field, seen, recorded }) =>
      recorded === "" && stated.some((token) => token.field === field && token.seen === seen),
  );
  const done = changes.filter((change) => !left.includes(change));
  const note = correctionNote(done, facts, language);
  return { text: corrected, changes, left, note, base: baseAfter(toCorrect, corrected) };
}
