import type { MeetingFacts } from "@/features/meetings/facts";
import type { ComposeOptions, Sentence } from "../composition";
import { type Fields, type Pattern, say } from "../pattern";
import { type Phrase, stated, without, worded, wordsOf } from "../phrase";
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
  const phrase: Telling["phrase"] = (key, patterns, fields) => {
    const said = say(patterns, { ...usual, ...fields }, `${seed}.${key}`);
    return said && (wordsOf(said.spans).includes("、") ? { ...said, spans: without(said.spans, betweenQuotes) } : said);
  };
  return {
    facts,
    publicationYear,
    occasion,
    host: stated(shortNameOf(facts.host), "host"),
    cast: castOf(),
    units: unitsOf(facts.host),
    phrase,
    sentence: (key, patterns, fields) => {
      const said = phrase(key, patterns, fields);
      return said && said.fields.length > 0 ? { key, ...said } : null;
    },
  };
}
