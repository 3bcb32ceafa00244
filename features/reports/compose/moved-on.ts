import type { Body } from "../body/document";
import { textId } from "./again";
import { type Arrangement, arrangementIn, arrangementOf, restrictedTo } from "./again/arrangement";
import { stretchesOf } from "./again/stretch";
import { keptWords } from "./composed-body";
import type { KeptComposition, KeptSentence } from "./kept-composition";
import { bodyTakenOver, type Taking } from "./take-over";

const nothing: KeptComposition = {
  title: { key: "", spans: [], fields: [] },
  summary: [],
  paragraphs: [],
  captions: [],
};

const mostEarlier = 200;

const allOf = ({ title, summary, paragraphs }: Omit<KeptComposition, "captions">) => [
  title,
  ...summary,
  ...paragraphs.flat(),
];

/** Wordings that were replaced, as long as a sentence of that name is kept. */
export function earlierOf(from: KeptComposition, next: Omit<KeptComposition, "earlier">): KeptSentence[] {
  const words = ({ key, spans }: KeptSentence) => JSON.stringify([key, spans]);
  const told = new Set(allOf(next).map(words));
  const keys = new Set(allOf(next).map(({ key }) => key));
  const past = [...(from.earlier ?? []), ...allOf(from)].filter((one) => keys.has(one.key) && !told.has(words(one)));
  return [...new Map(past.map((one) => [words(one), one])).values()].slice(-mostEarlier);
}

/** Keys put back behind those that they stood behind. */
function withKeysBack(arrangement: Arrangement, before: Arrangement, back: ReadonlySet<string>): Arrangement {
  let now = arrangement;
  const order = before.flat();
  for (const [at, key] of order.entries()) {
    if (!back.has(key)) continue;
    const known = new Set(now.flat());
    const previous = order.slice(0, at).findLast((one) => known.has(one));
    const put = (keys: string[]) => keys.flatMap((one) => (one === previous ? [one, key] : [one]));
    now = previous === undefined ? [[key], ...now] : now.map(put);
  }
  return now;
}

type Moving = Taking & {
  base: KeptComposition | null;
  text: { body: Body };
  /** The ids of what the text says as the record does. */
  agreed: ReadonlySet<string>;
};

/**
 * What composing again starts from the next time: of what was taken, and of what the text says already, the wording of
 * now; of all else the one that was taken last. Wordings that are replaced are remembered.
 */
export function movedOn({ base, theirs, text, taken, agreed, language }: Moving): KeptComposition {
  const from = base ?? nothing;
  const follows = (id: string) => taken.has(id) || agreed.has(id);
  const now = new Map(theirs.paragraphs.flat().map((sentence) => [sentence.key, sentence]));
  const before = new Map(from.paragraphs.flat().map((sentence) => [sentence.key, sentence]));
  const standing = new Set(stretchesOf(text.body).keys());
  const present = restrictedTo(standing, arrangementOf(from));
  // The same deeds on the composition alone: what was taken has there the place that it has in the text.
  const body = present.map((keys) => ({
    type: "paragraph" as const,
    content: keys.flatMap((key) => keptWords(before.get(key) ?? nothing.title)),
  }));
  const put = new Set([...now.keys()].map(textId).filter(follows));
  const deeds = new Set([...[...taken].filter((id) => id.startsWith("text.") || id === "order"), ...put]);
  const known = bodyTakenOver({ type: "doc", content: body }, { theirs, taken: deeds, language });
  const leftOut = new Set([...before.keys()].filter((key) => !standing.has(key) && !taken.has(textId(key))));
  const arrangement = withKeysBack(arrangementIn(known), arrangementOf(from), leftOut);
  const next = {
    title: follows("title") ? theirs.title : from.title,
    summary: follows("summary") ? theirs.summary : from.summary,
    paragraphs: arrangement.map((keys) =>
      keys.flatMap((key) => (follows(textId(key)) ? now.get(key) : before.get(key)) ?? []),
    ),
    captions: theirs.captions,
  };
  return { ...next, earlier: earlierOf(from, next) };
}
