import type { Sentence } from "../composition";
import type { Fields, Pattern } from "../pattern";
import { known, type Phrase, stated, without, wordsOf } from "../phrase";
import { timeOf } from "./days";
import { isReception, seriesName } from "./gathering";
import { fits, headlined, saysEnough, shorterAndShorter, withoutArticles } from "./headline";
import { listed } from "./lists";
import { partnersAs } from "./opening";
import { more, titles } from "./patterns/title";
import { venueOf } from "./place";
import { allDistricts } from "./presentations";
import { areasVisited, placesVisited } from "./stops";
import type { Telling } from "./telling";
import { shortNameOf } from "./units";

const bare = (phrase: Phrase | null): Phrase | null =>
  phrase && { ...phrase, spans: without(phrase.spans, /\b(?:the|an?) (?=\S)/g) };

function purposes(t: Telling): (Phrase | null)[] {
  const purpose = wordsOf(t.verb(t.facts.purpose, "purpose")?.spans ?? []);
  const cuts = shorterAndShorter(withoutArticles(purpose));
  return cuts.map((cut) => t.say(more.purpose, { purpose: stated(cut, "purpose") }, "title.more"));
}

function topic(t: Telling): Phrase | null {
  const fields = { topic: bare(t.noun(t.facts.training?.topic, "training.topic")) };
  return t.say(t.facts.kind === "training" ? more.course : more.session, fields, "title.more");
}

/** What the headline may go on with after who held what, the best first and nothing last. */
function* goingOn(t: Telling): Generator<Phrase | null> {
  if (t.facts.kind === "training") yield topic(t);
  yield* purposes(t);
  if (t.facts.kind !== "training") yield topic(t);
  yield t.say(more.districts, { districts: bare(allDistricts(t)) }, "title.more");
  yield t.say(more.venue, { venue: bare(venueOf(t)) }, "title.more");
  yield t.say(more.time, { time: timeOf({ ...t.facts, halfDay: null }, t.publicationYear) }, "title.more");
  yield null;
}

function patternsFor({ facts: { kind } }: Telling, { hosts, places }: Fields): readonly Pattern[] {
  if (places) return hosts ? titles.jointVisit : titles.visit;
  if (kind === "visit") return titles.outing;
  if (hosts) return titles.joint;
  if (kind === "training") return titles.training;
  return kind === "joint_event" ? titles.event : titles.meeting;
}

/** Who held what: with the co-hosts, where there are some, and without them. */
function beginnings(t: Telling): Fields[] {
  const { facts } = t;
  const host = stated(shortNameOf(facts.host), "host");
  const others = known(partnersAs("co_host", t).map(bare));
  const fields = {
    host,
    event: stated(seriesName(facts), "series"),
    places: bare(listed(areasVisited(t)) ?? placesVisited(t)),
  };
  const alone = { ...fields, hosts: null };
  return host && others.length > 0 ? [{ ...fields, hosts: listed([host, ...others]) }, alone] : [alone];
}

/** Every headline that has the room, the best first. */
function* candidates(t: Telling): Generator<Phrase> {
  for (const fields of beginnings(t)) {
    const patterns = isReception(t.facts) ? titles.reception : patternsFor(t, fields);
    for (const rest of goingOn(t)) {
      const said = t.say(patterns, { ...fields, more: rest }, "title");
      const title = said && headlined(said);
      if (title && fits(title)) yield title;
    }
  }
}

/** Where even the shortest is too long. */
const untitled: Phrase = { spans: [{ text: "Meeting Held" }], fields: [] };

/** The headline, in the present tense and at most 20 words; what is too long for it is cut or left out. */
export function titleOf(t: Telling): Sentence {
  let shortest = untitled;
  for (const title of candidates(t)) {
    if (saysEnough(title)) return { key: "title", ...title };
    shortest = title;
  }
  return { key: "title", ...shortest };
}
