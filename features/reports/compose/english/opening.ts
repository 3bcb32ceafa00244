import type { PartnerRole } from "@/features/meetings/record";
import { lengthOf } from "../../checks/sentences";
import type { Sentence } from "../composition";
import type { Fields } from "../pattern";
import { known, type Phrase, stated, together, worded, wordsOf } from "../phrase";
import { isOfSeveralDays } from "../several-days";
import { timeOf } from "./days";
import { articleOf, isPlural, isReception, seriesName } from "./gathering";
import { listed } from "./lists";
import { aims, coHosts, openings, partners } from "./patterns/opening";
import { onlineOf, placeOf } from "./place";
import { isLong } from "./sentence";
import { placesVisited } from "./stops";
import type { Telling } from "./telling";
import { abbreviate, abbreviationOf, hostInFull } from "./units";
import { articleBefore, tidy } from "./wording";

/** A purpose of so many words is too long to begin with. */
const tooLongToBegin = 25;

/** Who took part in making it in this role, in the record's order. */
export function partnersAs(role: PartnerRole, { facts }: Telling): Phrase[] {
  const named = facts.partners.map((partner, index) => {
    const name = abbreviate(facts.host, tidy(partner.name.en));
    const words = partner.role === role ? stated(name, `partners.${index}`) : null;
    return words && together(articleBefore(name), words);
  });
  return known(named);
}

/** "a quarterly meeting", and of a training what it was on. */
function eventOf({ facts, noun }: Telling): Phrase {
  const name = seriesName(facts);
  const topic =
    / (?:on|for) /.test(name) || facts.kind !== "training" ? null : noun(facts.training?.topic, "training.topic");
  return together(articleOf(name), stated(name, "series"), topic && " on ", topic);
}

function aimFirst({ facts, verb }: Telling): Phrase | null {
  const aim = verb(facts.purpose, "purpose");
  const words = aim ? wordsOf(aim.spans) : "";
  const abbreviation = abbreviationOf(facts.host);
  const namesHost = abbreviation !== "" && words.includes(abbreviation);
  return lengthOf(words, "en") < tooLongToBegin && !namesHost ? aim : null;
}

/** "online from May 9" would read as a place; then the days come first. */
function isDaysFirst({ facts }: Telling): boolean {
  return facts.mode !== "in_person" && isOfSeveralDays(facts);
}

function whole(t: Telling): Fields {
  const { facts, publicationYear } = t;
  const host = hostInFull(facts.host);
  const others = host ? partnersAs("co_host", t) : [];
  // "from May 9 to 11 to learn"
  const isReadTwice = isOfSeveralDays(facts) && facts.kind !== "visit" && !isDaysFirst(t);
  return {
    host,
    coHosts: listed(others),
    hosts: listed(known([host, ...others])),
    event: eventOf(t),
    was: worded(isPlural(seriesName(facts)) ? "were" : "was"),
    place: placeOf(t),
    online: onlineOf(facts),
    places: placesVisited(t),
    time: timeOf(facts, publicationYear),
    purpose: isReadTwice ? null : t.verb(facts.purpose, "purpose"),
    aimFirst: aimFirst(t),
    partner: facts.kind === "training" ? t.noun(facts.training?.partner, "training.partner") : null,
  };
}

function patternsFor(t: Telling, { places, coHosts, event }: Fields) {
  const { facts } = t;
  if (facts.kind === "visit") {
    if (isReception(facts)) return openings.reception;
    const isVisit = event?.spans.some(({ text }) => /\bvisit$/.test(text));
    return places ? openings[isVisit ? "visit" : "tour"] : openings.outing;
  }
  if (isDaysFirst(t)) return openings[coHosts ? "onlineJoint" : "online"];
  if (coHosts) return openings.joint;
  if (facts.kind === "training") return openings.training;
  return facts.kind === "joint_event" ? openings.event : openings.meeting;
}

/** Who held what, where, when and to what end; what would make one sentence too long is told in those after it. */
export function opening(t: Telling): Sentence[] {
  const fields = whole(t);
  const withoutAim = { ...fields, purpose: null, aimFirst: null };
  const attempts = known(
    [fields, withoutAim, { ...withoutAim, coHosts: null, hosts: fields.host ?? null }].map((some) =>
      t.tell("opening", patternsFor(t, some), some),
    ),
  );
  const first = attempts.find((sentence) => !isLong(sentence)) ?? attempts.at(-1) ?? null;
  const left = (phrase: Phrase | null) =>
    phrase?.fields.every((field) => first?.fields.includes(field)) ? null : phrase;
  return known([
    first,
    t.tell("aim", aims, { purpose: left(t.verb(t.facts.purpose, "purpose")) }),
    t.tell("coHosts", coHosts, { coHosts: left(listed(partnersAs("co_host", t))) }),
    t.tell("partners", partners, {
      organisers: listed(partnersAs("organiser", t)),
      supporters: listed(partnersAs("supporter", t)),
      advisers: listed(partnersAs("adviser", t)),
    }),
  ]);
}
