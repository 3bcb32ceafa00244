import type { MeetingFacts } from "@/features/meetings/facts";
import type { ComposeOptions, Sentence } from "../composition";
import { type Fields, type Pattern, say } from "../pattern";
import { known, type Phrase, stated, without, worded, wordsOf } from "../phrase";
import { type Named, namedIn, usualBeginning } from "./before";
import { type Cast, castOf } from "./cast";
import { type Occasion, occasions, visits } from "./patterns/occasions";
import { shortNameOf, type Units, unitsOf } from "./units";
import { tidy } from "./wording";

/** What the sentences of one composition are told with. */
export type Telling = {
  facts: MeetingFacts;
  publicationYear: number;
  occasion: Occasion;
  /** 市妇联; null when the host has no Chinese name. */
  host: Phrase | null;
  cast: Cast;
  units: Units;
  /** A phrase in one of its wordings, by the key of its sentence. */
  phrase(key: string, patterns: readonly Pattern[], fields: Fields): Phrase | null;
  /** A sentence in one of its wordings; null when the record states nothing that it could say. */
  sentence(key: string, patterns: readonly Pattern[], fields: Fields): Sentence | null;
  /** The sentence that is followed, in the same paragraph, and of whom it tells. */
  before: Sentence | null;
  named: Named;
  /** The same for what follows that sentence: where it can be helped, the next one begins in other words. */
  after(sentence: Sentence | null): Telling;
};

/** GB/T 15834-2011: no 顿号 between quotation marks or title marks that stand side by side. */
const betweenQuotes = /(?<=[”》])、(?=[“《])/g;

function occasionOf({ kind, series }: MeetingFacts): Occasion {
  const name = tidy(series.zh);
  const other = kind === "visit" ? visits.find(({ named }) => named.test(name)) : undefined;
  return other?.occasion ?? occasions[kind];
}

export function tellingOf(facts: MeetingFacts, { publicationYear, seed }: ComposeOptions): Telling {
  const occasion = occasionOf(facts);
  const usual: Fields = {
    noun: worded(occasion.noun),
    whole: worded(occasion.whole),
    during: worded(occasion.at),
    there: worded(occasion.kind === "meeting" ? occasion.whole : occasion.at),
    people: worded(occasion.people),
    visitors: worded(occasion.visitors),
  };
  const { at, there, people } = occasion.further;
  const elsewhere: Fields = {
    during: worded(facts.mode === "online" ? "其间" : at),
    there: worded(there),
    people: worded(people),
    visitors: worded(occasion.further.visitors),
    whole: null,
  };
  const phrase: Telling["phrase"] = (key, patterns, fields) => {
    const said = say(patterns, { ...usual, ...fields }, `${seed}.${key}`);
    return said && (wordsOf(said.spans).includes("、") ? { ...said, spans: without(said.spans, betweenQuotes) } : said);
  };
  const unlike = (before: Sentence | null): Telling["phrase"] => {
    const begun = usualBeginning(before);
    const isUnlike = (other: Phrase | null) => usualBeginning(other) !== begun;
    return (key, patterns, fields) => {
      const said = phrase(key, patterns, fields);
      if (begun === null || said === null || isUnlike(said)) return said;
      const others = patterns.filter((pattern) => isUnlike(phrase(key, [pattern], fields)));
      const ways = [phrase(key, others, fields), phrase(key, patterns, { ...elsewhere, ...fields })];
      return known(ways).find((way) => isUnlike(way) && way.fields.length >= said.fields.length) ?? said;
    };
  };
  const base = {
    ...{ facts, publicationYear, occasion, phrase },
    host: stated(shortNameOf(facts.host), "host"),
    cast: castOf(),
    units: unitsOf(facts.host),
  };
  const after = (before: Sentence | null): Telling => ({
    ...{ ...base, before, after },
    named: namedIn(before),
    sentence: (key, patterns, fields) => {
      const said = unlike(before)(key, patterns, fields);
      return said && said.fields.length > 0 ? { key, ...said } : null;
    },
  });
  return after(null);
}
