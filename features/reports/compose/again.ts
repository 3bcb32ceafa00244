import type { ReportText } from "../draft";
import type { Fact } from "../facts/fact";
import { type KeptFact, recordedOf } from "../facts/standing";
import { tokensOf } from "../facts/token";
import type { Language } from "../language";
import { orderChange } from "./again/arrangement";
import { isAsComposed, wordingsOf } from "./again/as-composed";
import { lineOf, readLine } from "./again/line";
import { type Stretch, stretchesOf, wholeStretch, wordsOfStretches } from "./again/stretch";
import type { KeptComposition, KeptSentence } from "./kept-composition";
import { wordsOf } from "./phrase";

/**
 * What a sentence is when the record is told again: `offered` was never edited and is told otherwise now; `edited` is
 * some person's wording; `new` was not told before; `gone` is told no longer; `left_out` was taken out by a person.
 */
export type AgainKind = "unchanged" | "offered" | "edited" | "new" | "gone" | "left_out";

/** One thing that may be taken over. Its id is "title", "summary", "order" or "text." with the sentence's key. */
export type Offer = {
  id: string;
  kind: AgainKind;
  /** Whether a person has changed what stands there. */
  edited: boolean;
  /** Whether the record tells something here that the text does not. */
  news: boolean;
  was: string;
  now: string;
  /** The sentence of the text after which a new one belongs; null for the beginning. */
  after: string | null;
  /** Why facts in it were kept as they are, where somebody decided so. */
  reasons: string[];
};

/** One language of a report beside its record: as it was last taken over, as it is told now, and as it is written. */
export type Told = {
  base: KeptComposition | null;
  theirs: KeptComposition;
  text: ReportText;
  facts: readonly Fact[];
  kept: readonly KeptFact[];
  language: Language;
};

const noBase = { edited: false, after: null, reasons: [] };

export const textId = (key: string) => `text.${key}`;

function lineOffer(id: "title" | "summary", told: Told): Offer {
  const { base, theirs, text, facts, language } = told;
  const of = (composition: KeptComposition) => (id === "title" ? [composition.title] : composition.summary);
  const [was, now] = [text[id], lineOf(of(theirs), language)];
  const before = base && lineOf(of(base), language);
  const offer = { ...noBase, id, was, now, news: now !== (before ?? "") };
  if (was === now) return { ...offer, kind: "unchanged", news: false };
  if (was.trim() === "") return { ...offer, kind: before ? "left_out" : "new", news: !before };
  const unedited = base !== null && readLine(was, of(base), base, facts, language) !== null;
  return unedited ? { ...offer, kind: "offered", news: true } : { ...offer, kind: "edited", edited: true };
}

type Bound = { field?: string | undefined; seen?: string | undefined };

const states = (all: readonly Bound[], { field, seen }: Bound) =>
  all.some((one) => one.field === field && one.seen === seen);

/** Whether the record tells, where a person has written, a fact that neither the last composition nor her words state. */
function hasNews(now: KeptSentence, before: KeptSentence | undefined, written: readonly Bound[]): boolean {
  const bound = (sentence: KeptSentence | undefined): Bound[] =>
    (sentence?.spans ?? []).filter(({ field }) => field !== undefined);
  const [theirs, ours] = [bound(now), bound(before)];
  const added = theirs.some((span) => !states(ours, span) && !states(written, span));
  const fields = new Set(theirs.map(({ field }) => field));
  return added || ours.some((span) => !fields.has(span.field) && states(written, span));
}

function reasonsIn(key: string, { text, facts, kept, language }: Told): string[] {
  const fields = tokensOf(text.body).filter(({ sentence }) => sentence === key);
  const decided = kept.filter(
    (one) =>
      one.language === language &&
      states(fields, one) &&
      one.recorded === recordedOf(one.field, facts, language) &&
      one.recorded !== one.seen,
  );
  return [...new Set(decided.map(({ reason }) => reason))];
}

function standingOffer(key: string, stretches: Stretch[], now: KeptSentence | undefined, told: Told): Offer {
  const { base, text, facts, language } = told;
  const wordings = wordingsOf(key, base);
  const whole = wholeStretch(stretches);
  const edited = !whole || !isAsComposed(whole.nodes, wordings, facts, language);
  const was = wordsOfStretches(stretches);
  const offer = { id: textId(key), edited, was, after: null, reasons: reasonsIn(key, told) };
  if (!now) return { ...offer, kind: "gone", news: true, now: "" };
  const words = wordsOf(now.spans);
  if (whole && was === words) return { ...offer, kind: "unchanged", edited: false, news: false, now: words };
  if (!edited) return { ...offer, kind: "offered", news: true, now: words };
  const written = tokensOf(text.body).filter(({ sentence }) => sentence === key);
  return { ...offer, kind: "edited", news: hasNews(now, wordings[0], written), now: words };
}

function textOffers(told: Told): Offer[] {
  const { base, theirs, text } = told;
  const standing = stretchesOf(text.body);
  const before = new Set(base?.paragraphs.flat().map(({ key }) => key));
  const sentences = theirs.paragraphs.flat();
  let after: string | null = null;
  const offers = sentences.map((now): Offer => {
    const stretches = standing.get(now.key);
    const place = after;
    after = now.key;
    if (stretches) return standingOffer(now.key, stretches, now, told);
    const taken = before.has(now.key);
    const offer = { ...noBase, id: textId(now.key), was: "", now: wordsOf(now.spans), after: place };
    return { ...offer, kind: taken ? "left_out" : "new", news: !taken };
  });
  const there = new Set(sentences.map(({ key }) => key));
  for (const [key, stretches] of standing) {
    if (there.has(key) || !before.has(key)) continue;
    offers.push(standingOffer(key, stretches, undefined, told));
  }
  return offers;
}

function orderOffer({ base, theirs, text, language }: Told): Offer[] {
  const change = base && orderChange(base, theirs, text.body);
  if (!change) return [];
  const standing = stretchesOf(text.body);
  const words = (paragraphs: string[][]) =>
    paragraphs
      .map((keys) => keys.map((key) => wordsOfStretches(standing.get(key) ?? [])).join(language === "en" ? " " : ""))
      .join("\n");
  const { edited } = change;
  const offer = { id: "order", edited, news: true, was: words(change.was), now: words(change.now) };
  return [{ ...offer, kind: edited ? "edited" : "offered", after: null, reasons: [] }];
}

/** Everything of one language that could be taken over from the record, in the order of the text. */
export function again(told: Told): Offer[] {
  return [lineOffer("title", told), lineOffer("summary", told), ...textOffers(told), ...orderOffer(told)];
}

/** Whether an offer is ticked at first: what a person wrote, took out or decided is never taken over unasked. */
export function isTicked({ kind, edited, reasons }: Offer): boolean {
  return (kind === "offered" || kind === "new" || kind === "gone") && !edited && reasons.length === 0;
}
