import { itemField } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import type { Fields, Pattern } from "../pattern";
import { peopleWith } from "../people";
import { known, stated, together, worded } from "../phrase";
import { fullNameOf } from "./cast";
import { gatheringOf, isPlural, isReception, seriesName } from "./gathering";
import { captions, captionsOfItems } from "./patterns/captions";
import { onlineOf, placeOf, venueOf } from "./place";
import { districtsOf, groupsIn, isOne, subjectOf } from "./presentations";
import { areaVisited, stopsOf } from "./stops";
import type { Telling } from "./telling";

type Tell = Telling["tell"];

function ofPresenters(t: Telling, tell: Tell) {
  return groupsIn(t.facts).map((group) =>
    tell(group.field, isOne(group) ? captions.presenter : captions.presenters, {
      districts: districtsOf(group),
      subject: subjectOf(group, t),
    }),
  );
}

function ofItems(t: Telling, tell: Tell) {
  return t.turns.flat().map((item) => {
    const field = itemField(item);
    return tell(field, captionsOfItems[item.kind] ?? [], {
      subject: t.noun(item.subject, `${field}.subject`),
    });
  });
}

function ofStops(t: Telling, tell: Tell) {
  return stopsOf(t).map((item) => {
    const field = itemField(item);
    const subject = t.noun(item.subject, `${field}.subject`);
    return tell(field, captions.stop, { subject, area: areaVisited(item) });
  });
}

/** A visit is made to its place, and guests are received at it. */
function gatheringShown(facts: Telling["facts"]): "gathering" | "visit" | "reception" {
  if (isReception(facts)) return "reception";
  return /\b(?:visit|tour|trip)$/i.test(seriesName(facts)) ? "visit" : "gathering";
}

/** What pictures may show, in the present tense: the gathering, who spoke, who presented, what was visited. */
export function captionsOf(t: Telling): Sentence[] {
  const { facts, noun } = t;
  const { meeting, there } = gatheringOf(facts);
  const name = seriesName(facts);
  const gathering = isReception(facts) ? worded(meeting) : together("the ", stated(name, "series"));
  const scene = together(there.replace(/the \w+$/, ""), gathering);
  const is = worded(isPlural(name) ? "are" : "is");
  const tell = (key: string, patterns: readonly Pattern[], fields: Fields) =>
    t.tell(`caption.${key}`, patterns, { gathering, scene, is, ...fields });
  const speaker = facts.remarks?.speaker ?? null;
  const topic = facts.kind === "training" ? null : noun(facts.training?.topic, "training.topic");
  return known([
    tell("gathering", captions[gatheringShown(facts)], {
      place: placeOf(t),
      venue: venueOf(t),
      online: onlineOf(facts),
    }),
    tell("leader", captions.leader, { name: speaker && fullNameOf(speaker) }),
    ...ofPresenters(t, tell),
    ...ofItems(t, tell),
    ...ofStops(t, tell),
    tell("session", captions.session, { topic }),
    ...peopleWith("lectured", facts).map((person) =>
      tell(`lecturer.${person.id}`, captions.lecturer, { name: fullNameOf(person) }),
    ),
  ]);
}
