import type { MeetingFacts } from "@/features/meetings/facts";
import type { Bilingual } from "@/features/meetings/record";
import { factsOf } from "../../facts/facts-of";
import type { ComposeOptions, Sentence } from "../composition";
import { type Fields, type Pattern, say } from "../pattern";
import { type Phrase, stated, worded, wordsOf } from "../phrase";
import { type Turn, turnsOf } from "../turns";
import { beginningOtherwise, beginsAlike } from "./beginning";
import { type Cast, castOf } from "./cast";
import { gatheringOf } from "./gathering";
import { finished } from "./sentence";
import { abbreviate } from "./units";
import { nounPhrase, verbPhrase } from "./wording";

/** What all parts of one composition are told with. */
export type Telling = {
  facts: MeetingFacts;
  publicationYear: number;
  cast: Cast;
  /** The agenda as it is reported. */
  turns: Turn[];
  /** A field's words inside a sentence, the host's name shortened; null when there are none. */
  noun(words: Bilingual | undefined, field: string): Phrase | null;
  verb(words: Bilingual | undefined, field: string): Phrase | null;
  /** Some words of a sentence, in one of their wordings. */
  say(patterns: readonly Pattern[], fields: Fields, key: string): Phrase | null;
  /**
   * A whole sentence in one of its wordings, which does not begin as the one told before it does; so sentences are told
   * in reading order. Null when none can be filled, or when it would state nothing.
   */
  tell(key: string, patterns: readonly Pattern[], fields: Fields): Sentence | null;
};

/** Every pattern may name the gathering and those at it. */
function always(facts: MeetingFacts): Fields {
  const gathering = gatheringOf(facts);
  const { meeting, there, attendees } = gathering;
  const summing = gathering[gathering.summing];
  return { meeting: worded(meeting), there: worded(there), attendees: worded(attendees), summing: worded(summing) };
}

export function tellingOf(facts: MeetingFacts, { publicationYear, seed }: ComposeOptions): Telling {
  const stateable = new Set(factsOf(facts).map(({ field }) => field));
  const common = always(facts);
  /** Words of what the record holds no fact of, as a unit of which only the short name is known, are words alone. */
  const bound = ({ spans, fields }: Phrase): Phrase => ({
    spans: spans.map((span) => (span.field && !stateable.has(span.field) ? { text: span.text } : span)),
    fields: fields.filter((field) => stateable.has(field)),
  });
  const sayIt = (patterns: readonly Pattern[], fields: Fields, key: string) => {
    const said = say(patterns, { ...common, ...fields }, `${seed}.${key}`);
    return said && bound(said);
  };
  const sentence = (key: string, patterns: readonly Pattern[], fields: Fields): Sentence | null => {
    const said = sayIt(patterns, fields, key);
    return said && said.fields.length > 0 ? { key, ...finished(said) } : null;
  };
  /** What has been told, in order; what is told again in other words takes the place of the first. */
  const told: Sentence[] = [];
  return {
    facts,
    publicationYear,
    cast: castOf(facts),
    turns: turnsOf(facts.agenda),
    noun: (words, field) => stated(abbreviate(facts.host, nounPhrase(words?.en ?? "")), field),
    verb: (words, field) => stated(abbreviate(facts.host, verbPhrase(words?.en ?? "")), field),
    say: sayIt,
    tell: (key, patterns, fields) => {
      const one = sentence(key, patterns, fields);
      // Captions stand under pictures, each alone.
      if (key.startsWith("caption.")) return one;
      if (told.at(-1)?.key === key) told.pop();
      const last = told.at(-1);
      const before = last ? wordsOf(last.spans) : "";
      const isAlike = one !== null && last !== undefined && beginsAlike(wordsOf(one.spans), before);
      const wordings = { patterns, fields: { ...common, ...fields } };
      const other = isAlike ? beginningOtherwise(wordings, before, gatheringOf(facts)) : null;
      const said = other ? sentence(key, other.patterns, other.fields) : one;
      if (said) told.push(said);
      return said;
    },
  };
}
