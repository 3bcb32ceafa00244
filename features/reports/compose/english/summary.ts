import type { Sentence } from "../composition";
import type { Fields, Pattern } from "../pattern";
import { known, type Phrase, stated, together, worded, wordsOf } from "../phrase";
import { headCountOf } from "./attendance";
import { timeOf } from "./days";
import { articleOf, isPlural, isReception, seriesName } from "./gathering";
import { listed } from "./lists";
import { details, summaries } from "./patterns/summary";
import { allDistricts, groupsIn, isOne } from "./presentations";
import { areasVisited, placesVisited } from "./stops";
import type { Telling } from "./telling";
import { hostAgain } from "./units";

/** Characters of both sentences together. */
const longest = 300;

const lengthOf = (sentences: Sentence[]) => sentences.map(({ spans }) => wordsOf(spans)).join(" ").length;

function possessive(name: Phrase): Phrase {
  return together(name, wordsOf(name.spans).endsWith("s") ? "'" : "'s");
}

function fieldsOf(t: Telling): Fields {
  const { facts, publicationYear } = t;
  const name = seriesName(facts);
  const host = hostAgain(facts.host);
  const series = stated(name, "series");
  return {
    host,
    whose: host && possessive(host),
    series,
    event: together(articleOf(name), series),
    was: worded(isPlural(name) ? "were" : "was"),
    places: listed(areasVisited(t)) ?? placesVisited(t),
    time: timeOf({ ...facts, halfDay: null }, publicationYear),
    people: facts.headCount === 1 ? null : headCountOf(facts),
    purpose: t.verb(facts.purpose, "purpose"),
  };
}

function patternsFor({ facts }: Telling, { places }: Fields): readonly Pattern[] {
  if (isReception(facts)) return summaries.reception;
  if (facts.kind === "visit") return places ? summaries.visit : summaries.outing;
  return summaries.meeting;
}

/** Who held what, when and to what end; without the end, then without the people, where it would be too long. */
function gathered(t: Telling): Sentence | null {
  const fields = fieldsOf(t);
  const shorter = [fields, { ...fields, purpose: null }, { ...fields, purpose: null, people: null }];
  const told = known(shorter.map((some) => t.tell("summary.0", patternsFor(t, some), some)));
  return told.find((sentence) => lengthOf([sentence]) <= longest) ?? null;
}

function detailed(t: Telling): (Sentence | null)[] {
  const { facts } = t;
  const districts = allDistricts(t);
  const groups = groupsIn(facts);
  const spokeAlone = groups.length === 1 && groups.every(isOne);
  const topic = t.noun(facts.training?.topic, "training.topic");
  return [
    t.tell("summary.1", spokeAlone ? details.one : details.several, { districts }),
    t.tell("summary.1", facts.kind === "training" ? details.course : details.topic, { topic }),
  ];
}

/** One or two sentences of at most 300 characters for lists and search. */
export function summaryOf(t: Telling): Sentence[] {
  const first = known([gathered(t)]);
  const second = known(detailed(t)).find((sentence) => lengthOf([...first, sentence]) <= longest);
  return [...first, ...known([second ?? null])];
}
