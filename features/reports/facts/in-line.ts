import { again, isTicked, textId } from "../compose/again";
import { headline } from "../compose/english/headline";
import type { KeptComposition, KeptSentence } from "../compose/kept-composition";
import { takenOver } from "../compose/take-over";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import { acceptedIn } from "./accept";
import type { Fact, FactKind } from "./fact";
import { formsOf, retold } from "./forms";
import { type KeptFact, standingOf, type Unsettled } from "./standing";
import { type Token, tokensOfText } from "./token";

/** One language of a report beside its record. */
export type BesideRecord = {
  text: ReportText;
  /** The composition it was taken over from, and the one that the record gives now; none where there was or is none. */
  base: KeptComposition | null;
  theirs: KeptComposition | null;
  facts: readonly Fact[];
  kept: readonly KeptFact[];
  language: Language;
};

export type InLine = {
  text: ReportText;
  /** What of the text was told anew as a whole, as composing again names it. */
  taken: ReadonlySet<string>;
  /** What the text states still: a person has to reword it. */
  left: Unsettled[];
};

/** How much is told anew: sentences that no value alone can put right, or all that the changes bear on. */
type Extent = "needed" | "all";

function isOne(kind: FactKind, value: string): boolean | null {
  if (kind === "count") return value === "1";
  return kind === "districts" ? !/[,、]/.test(value) : null;
}

/**
 * Whether a value can stand where another stood: one person or district is told in other words than several, and how
 * an event was held goes with its venue.
 */
function fits({ field, seen, recorded }: Unsettled, kind: FactKind): boolean {
  return recorded !== "" && field !== "mode" && isOne(kind, seen) === isOne(kind, recorded);
}

const kindOf = (field: string, facts: readonly Fact[]) => facts.find((fact) => fact.field === field)?.kind;

/** Whether putting the value of now in the place of a token would not make a sentence. */
function isTurned({ text, seen }: Token, change: Unsettled, { facts, language }: BesideRecord): boolean {
  const kind = kindOf(change.field, facts);
  return !kind || !fits(change, kind) || !formsOf(kind, seen, language).includes(text);
}

const idOf = ({ place, sentence }: Token) => (place === "body" ? textId(sentence ?? "") : place);

const sentencesOf = ({ title, summary, paragraphs }: KeptComposition) =>
  new Map<string, readonly KeptSentence[]>([
    ["title", [title]],
    ["summary", summary],
    ...paragraphs.flat().map((sentence) => [textId(sentence.key), [sentence]] as const),
  ]);

const fieldsOf = (sentences: readonly KeptSentence[] = []) =>
  sentences.flatMap(({ fields, spans }) => [...fields, ...spans.flatMap(({ field }) => field ?? [])]);

/** What is told anew as a whole: nothing that a person has written, taken out, or decided to keep. */
function toldAnew(given: BesideRecord, changes: readonly Unsettled[], extent: Extent): Set<string> {
  const { text, base, theirs, facts, kept, language } = given;
  if (!base || !theirs) return new Set();
  const decided = tokensOfText(text, base).filter((token) => standingOf(token, facts, kept, language) === "kept");
  const offers = again({ ...given, base, theirs }).filter(
    (offer) => offer.id !== "order" && isTicked(offer) && !decided.some(({ place }) => place === offer.id),
  );
  const [was, now] = [sentencesOf(base), sentencesOf(theirs)];
  const turned = new Set(
    changes.flatMap((change) => change.tokens.filter((token) => isTurned(token, change, given)).map(idOf)),
  );
  const changed = new Set(
    changes.filter(({ recorded }) => extent === "all" || recorded === "").map(({ field }) => field),
  );
  const touched = offers.filter(
    ({ id }) => turned.has(id) || [...fieldsOf(was.get(id)), ...fieldsOf(now.get(id))].some((one) => changed.has(one)),
  );
  // What a sentence told may be told by another one now.
  const told = new Set(touched.flatMap(({ id }) => fieldsOf(now.get(id))));
  const lost = new Set(touched.flatMap(({ id }) => fieldsOf(was.get(id))).filter((field) => !told.has(field)));
  const moved = offers.filter(({ id, kind }) => kind === "new" && fieldsOf(now.get(id)).some((one) => lost.has(one)));
  return new Set([...touched, ...moved].map(({ id }) => id));
}

/** The composition as a title and a summary are read by: the one of now where they were told anew. */
function readBy({ base, theirs }: BesideRecord, taken: ReadonlySet<string>): KeptComposition | null {
  if (!base || !theirs) return base;
  const of = (id: "title" | "summary") => (taken.has(id) ? theirs : base);
  return { ...base, title: of("title").title, summary: of("summary").summary };
}

const isOf = ({ field, seen }: Pick<Unsettled, "field" | "seen">, token: Token) =>
  token.field === field && token.seen === seen;

/** Whether words were written anew already and say what the record says now; then they need only be bound to it. */
function saysNow({ text }: Token, { kind, value }: Fact, language: Language): boolean {
  return formsOf(kind, value[language], language).includes(text.trim());
}

function lineWith(line: string, tokens: readonly Token[], tell: (words: string) => string): string {
  return tokens
    .toSorted((one, other) => one.from - other.from)
    .reduceRight((told, { from, to, text }) => told.slice(0, from) + tell(text) + told.slice(to), line);
}

/** The text with a value of now in every place of the one before, each as it stood. */
function withValue(text: ReportText, change: Unsettled, fact: Fact, tokens: readonly Token[], language: Language) {
  const tell = (words: string) => retold(words, fact.kind, change.seen, fact.value[language], language);
  // Values stand in English headlines with capitals.
  const tellTitle = (words: string) => {
    const isPlain = formsOf(fact.kind, change.seen, language).includes(words);
    return language === "en" && !isPlain ? headline(tell(words)) : tell(words);
  };
  const at = (place: Token["place"]) => tokens.filter((token) => token.place === place);
  return {
    title: lineWith(text.title, at("title"), tellTitle),
    summary: lineWith(text.summary, at("summary"), tell),
    body: acceptedIn(text.body, change, fact, language),
  };
}

/**
 * A text brought into line with its record in these facts: what nobody has edited is told anew where it must be, and
 * elsewhere the values of now take the place of those before. `left` is what neither could put right.
 */
export function broughtInLine(given: BesideRecord, changes: readonly Unsettled[], extent: Extent): InLine {
  const { facts, kept, theirs, language } = given;
  const taken = toldAnew(given, changes, extent);
  const anew = theirs ? takenOver(given.text, { theirs, taken, language }) : given.text;
  const lines = readBy(given, taken);
  const text = changes.reduce((now, change) => {
    const fact = facts.find(({ field }) => field === change.field);
    const tokens = tokensOfText(now, lines).filter((token) => isOf(change, token));
    const isPut = fact && (fits(change, fact.kind) || tokens.every((token) => saysNow(token, fact, language)));
    return isPut ? withValue(now, change, fact, tokens, language) : now;
  }, anew);
  const stated = tokensOfText(text, lines).filter((token) => {
    const standing = standingOf(token, facts, kept, language);
    return standing === "changed" || standing === "gone";
  });
  const left = changes.filter((change) => stated.some((token) => isOf(change, token)));
  return { text, taken, left };
}
