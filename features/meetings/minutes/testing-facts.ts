import type { ItemFacts, MinutesFacts, PlaceFacts } from "./facts";

const nothing = { en: "", zh: "" };

/** A place of the sign-in, taken by somebody who came. */
export function placeOf(place: Partial<PlaceFacts>): PlaceFacts {
  return {
    ...{ origin: "invited", role: null, unit: null, name: "", post: "", substitute: false, isPresent: true },
    ...{ isDeclined: false, isInvited: true, absence: null, reason: "" },
    ...place,
  };
}

/** An item of the agenda of which nothing more is known. */
export function itemOf(item: Partial<ItemFacts>): ItemFacts {
  return {
    ...{ id: 1, kind: "discuss", subject: nothing, subjectYear: null, actor: null },
    ...{ heard: nothing, discussed: nothing, decisions: [] },
    ...item,
  };
}

/** A meeting of which nothing is known but its quarter. */
export function factsOf(facts: Partial<MinutesFacts> = {}): MinutesFacts {
  return {
    number: { prefix: { en: "BWF Quarterly", zh: "京妇季会" }, year: 2026, number: 4 },
    ...{ partners: [], endDate: null },
    ...{ series: nothing, host: nothing, year: 2026, quarter: 1, date: null, startsAt: null, endsAt: null },
    ...{ halfDay: null, mode: "in_person", venue: nothing, chairs: [], leaders: [], groups: [], places: [], items: [] },
    carried: [],
    ...{ speaker: null, asks: [], recorders: [], distribution: [] },
    ...facts,
  };
}
